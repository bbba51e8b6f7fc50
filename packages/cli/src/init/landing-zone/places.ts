import { suggestRegions, suggestSecond, type Geography } from '@fairway/core/landing-zone'
import { partsOf, type Given, type Question } from '../questions.ts'
import { isPrefix, listOf } from './faults.ts'
import { isProduction } from './given.ts'
import { scaleHints } from './hints.ts'
import { usual } from './usual.ts'

const { otherwise: _, ...usualRegions } = usual('regions')
const regions: Question = {
  ...usualRegions,
  about: 'Azure regions, the primary one first, with commas between: two for production',
  after: (given) => {
    const wanted = isProduction(given) ? 2 : 1
    const suggested = suggestRegions(geographyOf(given))
    const [first] = suggested
    if (first === undefined) return { ask: `Which ${wanted === 1 ? 'Azure region' : 'two Azure regions, with a comma between'}?` }
    const regions = wanted === 1 ? [first] : [first, ...suggestSecond(first).slice(0, 1)]
    const others = suggested.filter((one) => !regions.includes(one))
    return {
      ask: `Which ${wanted === 1 ? 'region' : 'two regions'}? Suggested for their models and zones; also ${others.join(', ')}.`,
      otherwise: regions.join(','),
    }
  },
}

const geographyOf = (given: Given): Geography => {
  const said = given.get('geography')
  return said === 'us' || said === 'elsewhere' ? said : 'eu'
}

/** How much is built, and where. */
export const places: readonly Question[] = [
  {
    flag: 'scale',
    value: '<scale>',
    about: 'how much is built',
    ask: 'How much shall be built?',
    otherwise: 'small',
    choices: ['small', 'production'],
    hints: scaleHints,
  },
  {
    flag: 'geography',
    value: '<geography>',
    about: 'where data has to be; regions are suggested from it',
    ask: 'Where do your data have to be?',
    otherwise: 'eu',
    choices: ['eu', 'us', 'elsewhere'],
    hints: {
      eu: 'models process prompts within the European data zone, at no extra cost',
      us: 'models process prompts within the data zone of the United States, at no extra cost',
      elsewhere: 'name the regions yourself; most models process prompts anywhere in the world there',
    },
    when: (given) => !given.has('regions'),
  },
  regions,
  {
    flag: 'address-space',
    value: '<list>',
    about: 'a private network for each region that nobody else uses, with commas between',
    ask: 'Which private networks may it use, one for each region, that nobody else does?',
    after: (given) => ({
      otherwise: partsOf(given.get('regions') ?? '')
        .map((_, index) => `10.${64 + index}.0.0/16`)
        .join(','),
    }),
    otherwise: '10.64.0.0/16',
    fault: listOf('networks such as 10.64.0.0/16', isPrefix),
  },
]
