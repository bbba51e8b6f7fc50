import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Input, Text } from '../../graph/index.ts'
import { csharp, xml, xmlDocument } from './xml.ts'

const anyText = string({ unit: 'binary', maxLength: 60 })

const plain = (document: string | Text): string => (typeof document === 'string' ? document : '')

/** The text that a reader of XML sees. */
const read = (written: string): string =>
  written
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

describe('XML', () => {
  it('whatever stands in an attribute stays there', () => {
    assert(
      property(anyText, (value) => {
        const [, inside] = /^<a b="([^"<>]*)" \/>$/.exec(plain(xmlDocument(xml('a', { b: value })))) ?? []
        expect(read(inside ?? 'nothing')).toBe(value.replaceAll(unwritable, '\uFFFD'))
      }),
    )
  })

  it('whatever stands in an element stays there', () => {
    assert(
      property(anyText, (value) => {
        const [, inside] = /^<a>([^<>]*)<\/a>$/.exec(plain(xmlDocument(xml('a', {}, value)))) ?? []
        expect(read(inside ?? 'nothing')).toBe(value.replaceAll(unwritable, '\uFFFD'))
      }),
    )
  })

  it('what only the deployment knows stays a place', () => {
    const document = xmlDocument(xml('a', { tenant: new Input('tenant_id') }, xml('b')))
    expect(document).toEqual(new Text(['<a tenant="', new Input('tenant_id'), '">\n  <b />\n</a>']))
  })

  it('a literal of C# means its text', () => {
    assert(
      property(anyText, (value) => {
        expect(JSON.parse(csharp(value))).toBe(value)
      }),
    )
  })
})

const unwritable =
  // oxlint-disable-next-line no-control-regex -- finding them is the point
  /[\0-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g
