import { renderAssessment, reportFormats } from '@fairway/core/report'
import { describe, expect, test } from 'vitest'
import { hostileTexts, sampleAssessment } from './sample.ts'
import { markupOf, wellFormed } from './markup.ts'

/** Everything but line feeds that moves a cursor, colours a terminal, or turns the direction of text around. */
// oxlint-disable-next-line no-control-regex -- finding them is the point
const commanding = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/

const elements = new Set(
  'a b body br code details div footer h1 h2 h3 head header html i li main meta ol p section span style summary table tbody td th thead time title tr ul !doctype'.split(
    ' ',
  ),
)
const attributes = new Set(
  'aria-hidden aria-label charset class content datetime href http-equiv id lang name open rel scope tabindex'.split(' '),
)

describe.each(hostileTexts)('with %j in every name', (text) => {
  const assessment = sampleAssessment(text)

  test('text cannot command a terminal', () => {
    expect(commanding.exec(renderAssessment(assessment, 'text'))).toBeNull()
    const colored = renderAssessment(assessment, 'text', { color: true })
    // oxlint-disable-next-line no-control-regex -- the colours we put there ourselves
    expect(commanding.exec(colored.replaceAll(/\u001b\[\d+m/g, ''))).toBeNull()
    expect(colored).toContain('\u001b[')
  })

  test('HTML holds only the elements and attributes of the page itself, and loads nothing', () => {
    const page = renderAssessment(assessment, 'html')
    const { tags, text: words } = markupOf(page.replace(/<style>[^]*?<\/style>/, '<style></style>'))
    expect(words).not.toMatch(/[<>]/)
    for (const tag of tags) {
      expect(elements, tag.name).toContain(tag.name)
      for (const [name, value] of tag.attributes) {
        expect(attributes, `${name} of ${tag.name}`).toContain(name)
        if (name === 'href') expect(value).toMatch(/^(#p[1-6]|https:\/\/)/)
      }
    }
    const styles = [...page.matchAll(/<style>([^]*?)<\/style>/g)].map((match) => match[1] ?? '')
    expect(styles).toHaveLength(1)
    expect(styles[0]).not.toMatch(/@import|url\(/)
    expect(commanding.exec(page)).toBeNull()
  })

  test('Markdown keeps its tables, makes no link or mention, and holds no HTML', () => {
    const report = renderAssessment(assessment, 'markdown')
    expect(report).not.toMatch(/<[a-z!/]/i)
    expect(report).not.toMatch(/(?<!\\)\]\(|(?<!\\)!\[|:\/\/|@/)
    expect(commanding.exec(report)).toBeNull()
    for (const block of report.split('\n\n').filter((one) => one.startsWith('|'))) {
      const columns = block.split('\n').map((row) => row.replaceAll(/\\./g, '').split('|').length)
      expect(new Set(columns).size, block).toBe(1)
    }
    expect(
      report
        .split('\n')
        .filter((line) => line.startsWith('#'))
        .map((line) => line.replace(/:.*/, '')),
    ).not.toContain('# heading')
  })

  test('JUnit is well-formed XML 1.0', () => {
    const xml = renderAssessment(assessment, 'junit')
    expect(wellFormed(xml)).toBe(true)
    // oxlint-disable-next-line no-control-regex -- what XML 1.0 cannot hold
    expect(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.exec(xml)).toBeNull()
    expect(xml.isWellFormed()).toBe(true)
    expect(xml.match(/<testcase /g)).toHaveLength(4)
  })

  test('SARIF is JSON whose texts cannot command a terminal and whose paths stay below the root', () => {
    const log = JSON.parse(renderAssessment(assessment, 'sarif'))
    for (const result of log.runs[0].results) {
      expect(commanding.exec(result.message.text.replaceAll('\n', '').replaceAll('\t', ''))).toBeNull()
      const { uri } = result.locations[0].physicalLocation.artifactLocation
      expect(uri).not.toMatch(/^\/|\.\.\/|[<>"\s\\]/)
    }
  })

  test('JSON gives the names back as they were', () => {
    const read = JSON.parse(renderAssessment(assessment, 'json'))
    expect(read).toEqual(JSON.parse(JSON.stringify(assessment)))
  })

  test.each(reportFormats)('%s is the same bytes each time', (format) => {
    expect(renderAssessment(assessment, format)).toBe(renderAssessment(structuredClone(assessment), format))
  })
})
