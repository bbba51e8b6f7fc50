import type { CodeEntry } from './code.ts'

/** FW3xxx. Codes are registered once and never reused. */
export const storeCodes = {
  FW3001: {
    severity: 'error',
    title: 'data directory in use',
    explanation:
      'Another process has this data directory open. One process owns a data directory at a time, because two writers on one embedded database lose data without an error.',
    wayOut:
      'Use the running process (its address is in the message when it serves one), stop it, or name another directory with `--data-dir`. After a crash nothing needs to be cleaned up.',
  },
  FW3002: {
    severity: 'error',
    title: 'data directory cannot be used',
    explanation: 'The data directory could not be made, read or written, or it is not a directory.',
    wayOut: 'Check the path and its permissions, or name another directory with `--data-dir`.',
  },
  FW3003: {
    severity: 'warning',
    title: 'database rebuilt',
    explanation:
      'The database of the data directory did not open, or did not match the journal. It was moved aside where it is embedded, and built again from the journal and the stored facts. Lists of findings are filled again by the next assessment.',
    wayOut: 'Run `fairway assess` to fill the lists. Once you have looked at it, the directory that was moved aside can be deleted.',
  },
  FW3004: {
    severity: 'error',
    title: 'database cannot be opened',
    explanation: 'The database could not be reached or would not start, and building it again did not help.',
    wayOut:
      'Check the address, the credentials and the free disk space named in the message, then try again. If the database itself is damaged, `fairway db rebuild` makes it again from the journal.',
  },
  FW3005: {
    severity: 'error',
    title: 'database belongs to another data directory',
    explanation: 'The PostgreSQL database holds the records of another journal. Using it from here would mix two organisations.',
    wayOut: 'Give each data directory a database of its own, or open the data directory that the database belongs to.',
  },
  FW3006: {
    severity: 'warning',
    title: 'unfinished end of the journal was cut',
    explanation:
      'The last write to the journal was interrupted, so its end was not a whole record. What was cut had never been acknowledged. The cut bytes are kept beside the segment, and the repair is itself recorded.',
    wayOut: 'Nothing needs to be done. If it happens without a crash or a power loss, check the disk.',
  },
  FW3007: {
    severity: 'error',
    title: 'journal is damaged',
    explanation:
      'The journal has a fault that an interrupted write cannot explain: acknowledged records are missing, or a record in the middle was changed. It is reported, never repaired silently.',
    wayOut: 'Run `fairway audit verify` for every fault and its place, and restore the journal from a copy if you have one.',
  },
  FW3008: {
    severity: 'error',
    title: 'store has stopped',
    explanation:
      'The disk was full or failing, or the database did not answer in time. Nothing more is written, so that what was acknowledged stays true.',
    wayOut: 'Free disk space or mend the disk, then start Fairway again: it continues from the last acknowledged record.',
  },
  FW3009: {
    severity: 'warning',
    title: 'stored history kept',
    explanation:
      'A source told of a day before its newest stored one, and not what is stored of that day: the export came late, was changed, or the Source reads it in another way now. History is written forwards only, because an older snapshot cannot say what was removed since. What is stored of that day is kept, the rest of the scan goes on, and the newest day counts.',
    wayOut:
      'Nothing needs to be done for the present judgement. To have older days judged anew, scan all exports into a new data directory, or give the older export a Source of its own.',
  },
  FW3010: {
    severity: 'error',
    title: 'stored facts are missing or damaged',
    explanation: 'A file of observed facts that the journal names is not there, or its content does not match the hash in the journal.',
    wayOut: 'Restore the file from a copy, or scan the source again.',
  },
  FW3011: {
    severity: 'error',
    title: 'too large to be stored',
    explanation:
      'Documents, journal entries, facts and snapshots have a largest size, so that no single one can fill the memory or the disk.',
    wayOut: 'Split it, or store less: the message names the limit.',
  },
  FW3012: {
    severity: 'error',
    title: 'page cursor is not valid',
    explanation: 'The cursor of a page was not made by this list with this order. Cursors are opaque and belong to one list.',
    wayOut: 'Start again at the first page, without a cursor.',
  },
  FW3013: {
    severity: 'error',
    title: 'disk nearly full',
    explanation: 'There is too little free disk space to store this safely, so nothing was begun.',
    wayOut: 'Free disk space on the file system of the data directory, or move the data directory.',
  },
  FW3014: {
    severity: 'error',
    title: 'database made by a newer Fairway',
    explanation:
      'The tables of the database have a later version than this program knows. Writing to them could lose what the newer program keeps there.',
    wayOut:
      'Use the newer Fairway. To go back to this one, run `fairway db rebuild` with it: the journal and the stored facts are kept, and the database is made again from them.',
  },
} as const satisfies Record<string, CodeEntry>
