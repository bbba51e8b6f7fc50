import type { SignalClass } from './signal.ts'

/** Words in tags and names that speak of a class. Matched as whole words, so that `constraint` is no training. */
const words: Readonly<Partial<Record<SignalClass, readonly string[]>>> = {
  training: ['train', 'trains', 'training', 'trainer', 'pretrain', 'pretraining'],
  'fine-tuning': ['finetune', 'finetuned', 'finetuning', 'lora', 'sft', 'rlhf'],
  'low-latency-inference': ['inference', 'infer', 'serving', 'realtime', 'chat', 'chatbot', 'copilot', 'assistant'],
  'batch-inference': ['batch', 'scoring', 'offline', 'nightly'],
  'rag-retrieval': ['rag', 'retrieval', 'embedding', 'embeddings', 'vector', 'vectors', 'pgvector', 'knowledge'],
  development: [
    'notebook',
    'notebooks',
    'jupyter',
    'playground',
    'experiment',
    'experiments',
    'experimentation',
    'poc',
    'workbench',
    'devbox',
  ],
}

/** Pairs of words that mean one thing and would be split at the hyphen. */
const joined: readonly (readonly [RegExp, string])[] = [
  [/fine[-_ ]?tun(e|ed|ing)/gi, 'finetuning'],
  [/real[-_ ]?time/gi, 'realtime'],
]

const classByWord = new Map(Object.entries(words).flatMap(([name, list]) => list.map((word) => [word, name] as const)))

const isSignalClass = (name: string): name is SignalClass => Object.hasOwn(words, name)

/** The class that text speaks of, with the word that does: the first one from the left. */
export function classInText(text: string): { readonly class: SignalClass; readonly word: string } | undefined {
  let plain = text.slice(0, 256)
  for (const [pattern, word] of joined) plain = plain.replace(pattern, ` ${word} `)
  for (const word of plain
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)) {
    const found = classByWord.get(word)
    if (found !== undefined && isSignalClass(found)) return { class: found, word }
  }
  return undefined
}
