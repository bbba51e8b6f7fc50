import type { CodeEntry } from './code.ts'

/** FW87xx. Codes are registered once and never reused. */
export const renderCodes = {
  FW8701: {
    severity: 'error',
    title: 'something else stands where a file is to be written',
    explanation:
      'A folder, a link or a device has the name of a file that is to be written. Links are never followed. Nothing was written.',
    wayOut: 'Move it away, or render into another folder.',
  },
  FW8702: {
    severity: 'error',
    title: 'a file that fairway did not write',
    explanation: 'A file of this name is there already, and the list of rendered files does not know it. Nothing was written.',
    wayOut: 'Render into a folder of its own, move the file away, or overwrite it with `--force`.',
  },
  FW8703: {
    severity: 'error',
    title: 'a rendered file was changed by hand',
    explanation: 'The file is not what fairway wrote: the change would be lost. Nothing was written.',
    wayOut: 'Declare in the estate what the change does, so that it stays; take the change back; or overwrite it with `--force`.',
  },
  FW8704: {
    severity: 'error',
    title: 'rendered files could not be written',
    explanation: 'The system refused to write: no room, no permission, or the folder is a file. Files that were written already are whole.',
    wayOut: 'Mend what the message names and render again: it goes on where it stopped.',
  },
  FW8705: {
    severity: 'error',
    title: 'the list of rendered files cannot be read',
    explanation:
      '`.fairway-rendered.json` says which files of a folder fairway wrote. It is damaged, so that nobody knows what may be overwritten.',
    wayOut: 'Restore it from version control, or remove it and render with `--force`.',
  },
  FW8706: {
    severity: 'error',
    title: 'somebody else is writing into the folder',
    explanation: 'Another process of fairway renders into the same folder at this moment.',
    wayOut: 'Wait until it is done, or render into another folder.',
  },
  FW8707: {
    severity: 'error',
    title: 'git refused',
    explanation:
      'Git is not installed, the folder is in no repository, or git refused what was asked. Its own words stand below the message.',
    wayOut: 'Run the command in a repository with at least one commit, and mend what git says.',
  },
  FW8708: {
    severity: 'error',
    title: 'a branch that cannot be made',
    explanation: 'The name is none that git takes, or a branch of this name exists. Nothing was committed.',
    wayOut: 'Choose another name with `--branch`, or delete the old branch.',
  },
  FW8709: {
    severity: 'error',
    title: 'nothing to commit',
    explanation: 'What would be committed is in the repository already, letter by letter.',
    wayOut: 'Nothing has to be done.',
  },
  FW8710: {
    severity: 'error',
    title: 'unknown revision',
    explanation: 'The repository knows no branch, tag or commit of this name.',
    wayOut: 'Name one that `git log` shows; a clone in a pipeline may need `fetch-depth: 0`.',
  },
} as const satisfies Record<string, CodeEntry>
