import type { Ignorer } from '@stryker-mutator/api/ignore';

interface Call {
  node: { type: string; callee?: { name?: string } };
}

/** Leaves the ids of messages as they are: the compiler knows them, and the build stops at others. */
export const ignoreIds: Ignorer = {
  shouldIgnore(path) {
    const { type, callee } = (path as Call).node;
    const isMarked = type === 'CallExpression' && /^messages?$/.test(callee?.name ?? '');
    return isMarked ? 'the id of a message' : undefined;
  },
};
