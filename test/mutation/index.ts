// `npm run mutation`: changes the code of a folder in every small way that there is, one at a time,
// and names each change that no test has noticed. Fails below the least score of Stryker's options.
import { Stryker } from '@stryker-mutator/core';
import { folders, optionsFor, type Folder } from './options.js';

const isFolder = (name: string): name is Folder => Object.hasOwn(folders, name);

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !isFolder(name));
if (unknown.length > 0) {
  throw new Error(`unknown: ${unknown.join(', ')}. There are: ${Object.keys(folders).join(', ')}.`);
}

for (const folder of asked.length > 0
  ? asked.filter(isFolder)
  : (Object.keys(folders) as Folder[])) {
  console.log(`src/${folder}`);
  await new Stryker(optionsFor(folder)).runMutationTest();
}
