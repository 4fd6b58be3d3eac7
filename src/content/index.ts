export * from './blocks.js';
export * from './messages/index.js';
export * from './overview.js';
export * from './regions.js';
export * from './revision.js';
export * from './sections.js';
export * from './sources.js';
export * from './translator.js';
