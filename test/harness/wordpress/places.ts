// Where the sites of a process stand, one after another.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../free-port.js';
import { run } from './run.js';
import { CACHE } from './suites.js';

/** What all runs keep for their sites. */
export const SITES = join(CACHE, 'sites');

let made = 0;

/** The number of the process that made a folder there, by the folder's name. */
export const makerOf = (name: string): number => Number(name.split('-')[1]);

/** Makes a folder that is gone when this process ends. */
export function newFolder(name: string): string {
  const folder = join(SITES, `${name}-${process.pid}-${made++}`);
  mkdirSync(folder, { recursive: true });
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder and a port. */
export interface Place {
  folder: string;
  port: number;
}

const free: Place[] = [];

/**
 * A place where no site stands, if possible where one has stood: PHP knows what it has compiled by its
 * path, and a browser what it has fetched by its address.
 */
export const takePlace = async (): Promise<Place> =>
  free.pop() ?? { folder: newFolder('site'), port: await freePort() };

/** Clears a place for the next site. */
export function clearPlace(place: Place): void {
  run('rm', ['-rf', place.folder]);
  free.push(place);
}
