/** What waits for an answer, because it would lose work that is saved nowhere else. */
export interface Question {
  title: string;
  text: string;
  /** The answer that loses nothing. */
  stay: string;
  /** The answer that loses work. */
  go: string;
  then: () => void;
  /** What takes the focus again where nothing shall be lost. */
  back: string;
}

/** Another language, or none, would take the place of changes that are in no file. */
export const leaving = (name: string, then: () => void): Question => ({
  title: `${name}: your changes are not saved`,
  text: 'They are lost if you go on without downloading them.',
  stay: 'Stay here',
  go: 'Go on and lose them',
  then,
  back: '#top',
});

/** What this browser keeps would be deleted, though no file has all of it. */
export const forgetting = (name: string, then: () => void, back: string): Question => ({
  title: `${name}: not all of it is saved in a file`,
  text: 'This browser keeps changes that have not been downloaded. They are lost if it forgets them.',
  stay: `Keep ${name}`,
  go: `Forget ${name} and lose them`,
  then,
  back,
});

/** Another tab has a language open that this one was to open. */
export const elsewhere = (name: string, then: () => void, back: string): Question => ({
  title: `${name} is open in another tab`,
  text: 'Only one tab at a time can change it. If you go on here, the other tab stops, and all that it said was kept is here.',
  stay: 'Leave it there',
  go: `Go on with ${name} here`,
  then,
  back,
});

/** The work at hand would take the place of what another tab works on. */
export const replacingElsewhere = (name: string, then: () => void, back: string): Question => ({
  title: `${name} is open in another tab, and kept there`,
  text: 'The other tab stops, and what it keeps is lost, if what is open here takes its place.',
  stay: 'Leave it there',
  go: 'Replace it and lose it',
  then,
  back,
});

/** The work at hand would take the place of what this browser keeps, though no file has all of it. */
export const replacing = (name: string, then: () => void, back: string): Question => ({
  title: `${name}: this browser keeps other changes`,
  text: 'They have not been downloaded, and are lost if what is open here takes their place.',
  stay: 'Leave them there',
  go: 'Replace them and lose them',
  then,
  back,
});
