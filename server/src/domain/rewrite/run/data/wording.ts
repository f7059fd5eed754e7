import { fillMessage, type Placeholders } from '../../../../core/rule';
import type { Span } from '../../../../core/span';
import type { TemplateProblemCode } from '../../template';
import type { Note } from '../timeline';

/** What a dry run says about what it assumed, does not know, or what IIS raises. */
const notes = {
  fileAssumed: 'Whether {path} is a file is not known here; assumed: {answer}.',
  directoryAssumed: 'Whether {path} is a folder is not known here; assumed: {answer}.',
  diskUnknown:
    'Which files and folders are on the server is not known here; every test for one was taken as finding none.',
  variableUnknown:
    'The value of {variable} is not known here; taken as empty. It can be given as a server variable of the request.',
  physicalPath: 'The folder of the site is not known here; {variable} is taken as if it were {root}.',
  responseInbound: '{variable} is empty here: the response does not exist yet while inbound rules run.',
  mapUnknown:
    'No rewrite map or provider "{name}" stands in this file. If it stands in no file above it either, IIS raises an error here. Taken as empty.',
  providerUnknown: 'What the provider "{name}" answers is not known here; taken as empty.',
  functionCase:
    '"{written}" was taken for the function "{name}". Whether IIS knows it in this letter case is not documented.',
  negatedWhole: 'The whole match (R:0) of a negated match is not documented; taken as empty.',
  noPattern: 'No pattern is written; taken as one that matches everything.',
  badTemplate: 'IIS cannot read "{template}": {fault}. The rule fails with an error.',
  ruleReference: 'The rule back reference {reference} is not valid: the pattern gives only {available}.',
  ruleReferenceNone: 'The rule back reference {reference} is not valid here: there is no match of a rule.',
  ruleReferenceNegated: 'The rule back reference {reference} is not valid: a negated match captures nothing.',
  conditionReference: 'The condition back reference {reference} is not valid: the conditions give only {available}.',
  conditionReferenceNone: 'The condition back reference {reference} is not valid: no condition has captured anything.',
  notValidPattern: 'IIS cannot read the pattern "{pattern}". The rule fails with an error.',
  tooLong:
    'The pattern "{pattern}" took too long on this input. On the server it can keep a worker process busy for good.',
  spent: 'The patterns of this file together take longer on this request than a dry run may.',
  tooDeep: 'In "{template}" more braces stand within braces than are read here.',
  tooLarge: '"{template}" becomes longer than any server takes.',
  allowList:
    'IIS refuses to set {name}, with 500.50, unless an administrator has added it to the allowed server variables.',
  allowListOutbound:
    'IIS refuses to set {name}, with 500.52, unless an administrator has added it to the allowed server variables.',
  rewriteElsewhere:
    'To forward to another server IIS needs Application Request Routing with its proxy switched on; else it answers 404.',
  afterElsewhere: 'What later rules see of an address on another server is not documented; taken as its path.',
  emptyHeader: 'The header stays in the response with an empty value; it is not removed.',
  severalValues: 'The response has several headers of this name; taken as one, joined with commas.',
  noPreCondition: 'No precondition "{name}" stands in this file; taken as one that does not hold.',
  bodyRule: 'This rule changes the body of the response, which a dry run does not have.',
  redirectLoop: 'The address it redirects to is redirected to itself again: a browser gives up.',
  noContentType: 'Rules ask for the Content-Type of the answer, and it was given none.',
  inherited: 'Rules of folders above this one and of the server (applicationHost.config) were not run.',
  inheritedServer: 'Rules of the server (applicationHost.config) were not run.',
  outside: 'The request is outside of {folder}, the folder of this file, so none of its rules for that folder run.',
  elsewhere: 'The {section} stand in another file, {file}, which was not read.',
} as const;

/** What makes a template unreadable, as the end of a sentence. */
export const templateFaults: Readonly<Record<Exclude<TemplateProblemCode, 'too-deep'>, string>> = {
  unclosed: 'a { without its }',
  'stray-close': 'a } without its {',
  'no-name': 'braces without a name',
  'no-number': 'R: or C: without a number',
};

export type NoteCode = keyof typeof notes;

type NoteData<Code extends NoteCode> = [Placeholders<(typeof notes)[Code]>] extends [never]
  ? [data?: undefined, span?: Span]
  : [data: Readonly<Record<Placeholders<(typeof notes)[Code]>, string>>, span?: Span];

/** Makes a note. */
export function note<Code extends NoteCode>(code: Code, ...[data, span]: NoteData<Code>): Note {
  const message = fillMessage(notes[code], (data ?? {}) as Readonly<Record<string, string>>);
  return { code, message, ...(span ? { span } : {}) };
}
