import { attested } from '../../rules/attested.ts'
import { caf, checklist } from '../../rules/sources.ts'

/** What is known about data before a model sees it. */
export const dataCareControls = [
  attested({
    id: 'data-classified',
    title: 'Data that AI uses is classified',
    rationale: 'Without a class nobody can say which model may see it, or in which region.',
    areas: ['data-foundations', 'governance-and-security'],
    phase: 'p2',
    severity: 'high',
    level: 3,
    remedy: {
      text: 'Classify each source, and label it where it is stored.',
      link: 'https://learn.microsoft.com/purview/data-classification-overview',
    },
    source: checklist(60),
    question: 'Does every data source that AI uses have a classification and a rule of which models may see it?',
    validDays: 365,
  }),
  attested({
    id: 'data-quality-measured',
    title: 'The quality of data is measured before models use it',
    rationale: 'Models that did well in tests do badly on data that nobody checks.',
    areas: ['data-foundations', 'model-management'],
    phase: 'p4',
    severity: 'medium',
    level: 4,
    remedy: {
      text: 'Write down what each source promises, check it on every load, and stop the load when it is broken.',
      link: 'https://learn.microsoft.com/purview/data-quality-overview',
    },
    source: checklist(127),
    question: 'Is each data source of a production workload checked on every load against what it promises?',
    validDays: 180,
  }),
  attested({
    id: 'data-lineage-kept',
    title: 'It can be shown which data a model was made of',
    rationale: 'When data has to be withdrawn, somebody must be able to say which models and indexes hold it.',
    areas: ['data-foundations', 'model-management'],
    phase: 'p6',
    severity: 'medium',
    level: 5,
    remedy: {
      text: 'Record the version of each data set with every training run and every index.',
      link: 'https://learn.microsoft.com/azure/machine-learning/concept-data',
    },
    source: caf('secure'),
    question: 'Can it be shown, for each model and index in production, which versions of which data it was made of?',
    validDays: 365,
  }),
]
