// What Stryker loads: the test runner, and what is left as it is.
import { declareClassPlugin, declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { ignoreIds } from './ignore-ids.js';
import { KapTestRunner } from './test-runner.js';

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'kap', KapTestRunner),
  declareValuePlugin(PluginKind.Ignore, 'kap-ids', ignoreIds),
];
