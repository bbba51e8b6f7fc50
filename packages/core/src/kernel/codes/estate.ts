import type { CodeEntry } from './code.ts'

/** FW1xxx. Codes are registered once and never reused. */
export const estateCodes = {
  FW1001: {
    severity: 'error',
    title: 'not YAML',
    explanation: 'The document breaks the rules of YAML 1.2, so that what it declares cannot be known. Other documents are still checked.',
    wayOut: 'Mend the place that is pointed at; often a quote, a bracket or an indentation just before it is missing.',
  },
  FW1002: {
    severity: 'error',
    title: 'too large',
    explanation: 'A document may have 1 MB, a file 10 MB, and a document 100,000 values. Larger ones are refused before they are parsed.',
    wayOut: 'Split the document. Exports belong beside the estate and are named by a Source; they are not part of it.',
  },
  FW1003: {
    severity: 'error',
    title: 'nested too deeply',
    explanation:
      'Lists and mappings may be nested 64 deep. Deeper ones are refused before they are parsed, because they can exhaust the stack.',
    wayOut: 'Look for brackets or hyphens that were repeated by accident.',
  },
  FW1004: {
    severity: 'error',
    title: 'unknown property',
    explanation:
      'The kind has no property of that name. Unknown properties are refused, because a misspelt one would be ignored in silence.',
    wayOut: 'Use the name that is suggested, or look the kind up in the reference.',
  },
  FW1005: {
    severity: 'error',
    title: 'missing property',
    explanation: 'The kind needs the property, or the property is there without a value.',
    wayOut: 'Add the property with a value.',
  },
  FW1006: {
    severity: 'error',
    title: 'wrong type',
    explanation: 'Text, a number, a list or a mapping was given where another of these is wanted.',
    wayOut: 'Write the value in the form that the message names.',
  },
  FW1007: {
    severity: 'error',
    title: 'value not allowed',
    explanation: 'The property takes one of a closed list of values.',
    wayOut: 'Use one of the values that the message lists. Case counts.',
  },
  FW1008: {
    severity: 'error',
    title: 'wrong form',
    explanation: 'The text has not the form that the property needs, such as a date, an identifier or an amount.',
    wayOut: 'Write the value in the form that the message names.',
  },
  FW1009: {
    severity: 'error',
    title: 'out of bounds',
    explanation: 'The value is too long, too short, too large or too small.',
    wayOut: 'Keep within the bound that the message names.',
  },
  FW1010: {
    severity: 'error',
    title: 'duplicate key',
    explanation: 'A mapping has the same key twice. Many readers keep one of the two in silence, and not all keep the same one.',
    wayOut: 'Remove one of the two.',
  },
  FW1011: {
    severity: 'error',
    title: 'quotes needed',
    explanation: 'Text is wanted, but YAML reads the bare value as a number, a boolean or nothing: a bare 1.10 is the number 1.1.',
    wayOut: 'Put the value in quotes.',
  },
  FW1012: {
    severity: 'error',
    title: 'number cannot be kept exactly',
    explanation: 'The number is outside of what is exact (9007199254740991), infinite, or not a number.',
    wayOut: 'Put it in quotes if it is an identifier; otherwise use a smaller number.',
  },
  FW1013: {
    severity: 'error',
    title: 'key refused',
    explanation:
      'The keys __proto__, constructor and prototype have a meaning in programs that read the estate, and are refused everywhere.',
    wayOut: 'Use another key.',
  },
  FW1014: {
    severity: 'error',
    title: 'alias refused',
    explanation:
      'An alias must name an anchor that stands before it in the same document. A document may have 100 of each, and no more than 100,000 values when they are followed.',
    wayOut: 'Write the value out, or use fewer aliases.',
  },
  FW1015: {
    severity: 'error',
    title: 'tag refused',
    explanation: 'Tags such as !!timestamp or !secret change what a value is, differently in every reader.',
    wayOut: 'Remove the tag; put the value in quotes if it is to be text.',
  },
  FW1016: {
    severity: 'error',
    title: 'directive refused',
    explanation: 'Directives such as %YAML 1.1 change how the whole document is read.',
    wayOut: 'Remove the line. The estate is YAML 1.2.',
  },
  FW1017: {
    severity: 'error',
    title: 'tab in the indentation',
    explanation: 'YAML indents with spaces only.',
    wayOut: 'Replace the tab by spaces, and set the editor to insert spaces.',
  },
  FW1018: {
    severity: 'error',
    title: 'invisible character',
    explanation:
      'Control characters, byte order marks in the middle of the text and marks that turn the writing direction make a text look other than it is.',
    wayOut: 'Delete the character.',
  },
  FW1019: {
    severity: 'error',
    title: 'merge key refused',
    explanation: 'The merge key << is no part of YAML 1.2: some readers merge, others see a property of that name.',
    wayOut: 'Write the properties out.',
  },
  FW1020: {
    severity: 'error',
    title: 'not an estate document',
    explanation: 'A document of the estate is a mapping with apiVersion, kind, metadata and spec.',
    wayOut: 'Begin with an example from the reference, or move the file out of the estate.',
  },
  FW1021: {
    severity: 'error',
    title: 'unknown apiVersion',
    explanation: 'This version of Fairway reads documents of fairway.dev/v1.',
    wayOut: 'Write `apiVersion: fairway.dev/v1`, or move files of other tools out of the estate.',
  },
  FW1022: {
    severity: 'error',
    title: 'unknown kind',
    explanation: 'There is no kind of that name. Case counts.',
    wayOut: 'Use the name that is suggested, or look at the list of kinds in the reference.',
  },
  FW1023: {
    severity: 'error',
    title: 'name not allowed',
    explanation:
      'Names are used in addresses and paths: lower-case letters, digits and hyphens, at most 63, beginning and ending with a letter or digit.',
    wayOut: 'Choose a name of that form; what people read goes into `displayName`.',
  },
  FW1024: {
    severity: 'error',
    title: 'declared twice',
    explanation: 'Two documents have the same kind and name, so that it is not clear which one holds.',
    wayOut: 'Rename or remove one of the two.',
  },
  FW1025: {
    severity: 'error',
    title: 'only one allowed',
    explanation: 'An estate has at most one document of this kind.',
    wayOut: 'Join the documents into one.',
  },
  FW1026: {
    severity: 'error',
    title: 'no such document',
    explanation: 'The value names another document, and the estate has none of that kind and name.',
    wayOut: 'Use the name that is suggested, or declare the document.',
  },
  FW1027: {
    severity: 'error',
    title: 'unknown control',
    explanation: 'There is no control with that id.',
    wayOut: 'Use the id that is suggested; `fairway controls list` shows all.',
  },
  FW1028: {
    severity: 'error',
    title: 'control is not attested',
    explanation: 'The control is judged from facts. What people say about it cannot replace what is seen.',
    wayOut: 'Remove the attestation; use a Waiver for an accepted exception.',
  },
  FW1029: {
    severity: 'error',
    title: 'more errors not shown',
    explanation:
      'A file shows 200 errors at most. One with more than 1,000 is not read to its end; what the rest of it declares may then be missed elsewhere.',
    wayOut: 'Mend the first ones and validate again; later errors often come from earlier ones.',
  },
  FW1030: {
    severity: 'warning',
    title: 'file without a document',
    explanation: 'The file is empty or has only comments, so that it declares nothing.',
    wayOut: 'Remove the file, or write the document that was meant.',
  },
  FW1031: {
    severity: 'error',
    title: 'too many documents',
    explanation: 'A file may have 2,000 documents, an estate 20,000.',
    wayOut: 'Split the file, or the estate.',
  },
  FW1040: {
    severity: 'error',
    title: 'no estate directory',
    explanation: 'The directory that should have the estate does not exist, is not a directory, or cannot be read.',
    wayOut: 'Give the right one with `--estate DIR`, or make one with `fairway init`.',
  },
  FW1041: {
    severity: 'error',
    title: 'no documents',
    explanation: 'The directory has no YAML file with `apiVersion: fairway.dev/v1`. An empty estate is more likely a wrong directory.',
    wayOut: 'Give the right one with `--estate DIR`, or make an estate with `fairway init`.',
  },
  FW1042: {
    severity: 'error',
    title: 'file cannot be read',
    explanation: 'The file or folder is there, but cannot be opened or read, or it is a link that points at nothing.',
    wayOut: 'Look at its permissions, or where the link points.',
  },
  FW1043: {
    severity: 'error',
    title: 'not UTF-8',
    explanation: 'The estate is UTF-8 text. Another encoding would be read as other characters than were written.',
    wayOut: 'Save the file as UTF-8.',
  },
  FW1044: {
    severity: 'error',
    title: 'link leaves the estate',
    explanation: 'A symbolic link points at something outside of the estate directory, which would then not be what was reviewed in Git.',
    wayOut: 'Copy the file into the estate, or remove the link.',
  },
  FW1045: {
    severity: 'error',
    title: 'too many files',
    explanation: 'An estate may have 10,000 files of 64 MB together, in folders 32 deep. What is beyond was not read.',
    wayOut: 'Check that the directory is the right one; move what is no part of the estate out of it.',
  },
} as const satisfies Record<string, CodeEntry>
