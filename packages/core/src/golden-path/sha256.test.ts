import { createHash } from 'node:crypto'
import { assert, property, string } from 'fast-check'
import { expect, it } from 'vitest'
import { sha256 } from './sha256.ts'

it('gives what everybody else gives, of any text of any length.', () => {
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  const same = (text: string): void => {
    expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
  }
  assert(property(string({ unit: 'binary', maxLength: 300 }), same))
  for (let length = 50; length < 140; length++) same('x'.repeat(length))
})
