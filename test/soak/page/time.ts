/** In milliseconds: longer than a catalogue may take before English is shown. */
export const PATIENCE = 4000;

export const nextFrame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
