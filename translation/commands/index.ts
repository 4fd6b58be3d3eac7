type Command = (args: string[]) => boolean | Promise<boolean>;

/**
 * Each says whether all is well; what it cannot do at all it throws, in a sentence. Each is loaded when
 * it is called: those that read the code's messages bring a compiler with them.
 */
export const commands: Record<string, Command> = {
  add: async (args) => (await import('./add.js')).add(args),
  extract: async (args) => (await import('./extract.js')).extract(args),
  check: async (args) => (await import('./check.js')).check(args),
  status: async (args) => (await import('./status.js')).status(args),
  'sign-off': async (args) => (await import('./sign-off.js')).signOff(args),
  compile: async (args) => (await import('./compile.js')).compile(args),
  pseudo: async () => (await import('./pseudo.js')).pseudo(),
};
