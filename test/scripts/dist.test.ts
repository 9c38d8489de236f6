import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listPackage } from '@electron/asar'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { type Configuration, build, Platform } from 'electron-builder'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import config from '../../electron-builder.config.mjs'
import { icnsOf, icoOf } from '../../scripts/icons.mjs'
import { ROOT } from '../../scripts/node-version.mjs'
import { electronBinary } from '../../scripts/start/window.mjs'

const load = createRequire(import.meta.url)
const { validateConfiguration } = load('app-builder-lib/out/util/config/config.js') as {
  validateConfiguration: (config: unknown, log: unknown) => Promise<void>
}
/** How a fuse is written in the binary (the package does not export its names for it). */
const FuseState = { DISABLE: 48, ENABLE: 49 }
const silent = { isEnabled: false, add: () => {} }

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roadbook-dist-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A project as small as it can be, with what must go in and what must stay out. */
function smallProject() {
  const project = join(folder, 'project')
  const files = {
    'out/main/main.js': 'export {}',
    'out/.built-from': 'hash',
    'out/shots/today.png': 'picture',
    'out/main/main.js.map': '{}',
    'out/preload/index.cjs': '',
    'out/renderer/index.html': '<title>Roadbook</title>',
    'out/renderer/pdfjs/cmaps/78-H.bcmap': 'map',
    'src-main/main.ts': 'export {}',
    'node_modules/big/index.js': '',
    'node_modules/big/package.json': '{ "name": "big", "version": "1.0.0" }',
    '.roadbook/endpoint.log': 'secret',
  }
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(project, name, '..'), { recursive: true })
    writeFileSync(join(project, name), content)
  }
  const own = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    devDependencies: { electron: string }
  }
  const { electron } = own.devDependencies
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({ ...own, dependencies: { big: '1.0.0' }, devDependencies: { electron } }),
  )
  cpSync(join(ROOT, 'resources', 'icons'), join(project, 'resources', 'icons'), { recursive: true })
  return project
}

/** Packs it for Linux, unpacked, and says where its archive is. */
async function pack(project: string, changes: Configuration) {
  const output = join(folder, 'dist')
  await build({
    projectDir: project,
    targets: Platform.LINUX.createTarget('dir'),
    publish: 'never',
    config: { ...(config as Configuration), ...changes, directories: { ...config.directories, output } },
  })
  return join(output, 'linux-unpacked')
}

describe('what goes into the installers', () => {
  test('electron-builder accepts the configuration, and would refuse a key that it does not know', async () => {
    await validateConfiguration(config, silent)
    await expect(validateConfiguration({ ...config, colour: 'teal' }, silent)).rejects.toThrow('colour')
  })

  test('the built app goes in, and nothing else: no sources, no packages, no maps, no data', async () => {
    const electronDist = join(folder, 'electron')
    mkdirSync(join(electronDist, 'resources'), { recursive: true })
    for (const name of ['electron', 'chrome_crashpad_handler', 'version'])
      writeFileSync(join(electronDist, name), '')
    // A stand-in for the binary has no fuses to set; the next test reads them where there is a real one.
    const unpacked = await pack(smallProject(), { electronDist, electronFuses: null })
    const files = listPackage(join(unpacked, 'resources', 'app.asar'), { isPack: false })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /\.\w+$/.test(name))
    expect(files.sort()).toEqual([
      '/out/main/main.js',
      '/out/preload/index.cjs',
      '/out/renderer/index.html',
      '/out/renderer/pdfjs/cmaps/78-H.bcmap',
      '/package.json',
    ])
    expect(existsSync(join(unpacked, 'roadbook'))).toBe(true)
  })

  test('the archive starts with the main process, which finds preload and renderer beside itself', () => {
    const own = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { main: string }
    expect(own.main).toBe('./out/main/main.js')
    const main = readFileSync(join(ROOT, 'src-main', 'main.ts'), 'utf8')
    expect(main).toContain(`const parts = join(import.meta.dirname, '..')`)
    expect(main).toContain(`join(parts, 'preload', 'index.cjs')`)
    expect(main).toContain(`join(parts, 'renderer')`)
    // Nothing is native, or started from the disk: all is read from the archive.
    expect(config).not.toHaveProperty('asarUnpack')
  })

  test('the packed binary has the fuses that the configuration names', async (context) => {
    if (electronBinary() === undefined) context.skip('Electron’s binary is not on this machine')
    if (process.platform !== 'linux') context.skip('packs for Linux only')
    const unpacked = await pack(smallProject(), {
      electronDist: join(ROOT, 'node_modules', 'electron', 'dist'),
    })
    const wire = await getCurrentFuseWire(join(unpacked, 'roadbook'))
    expect(wire[FuseV1Options.RunAsNode]).toBe(FuseState.DISABLE)
    expect(wire[FuseV1Options.EnableNodeCliInspectArguments]).toBe(FuseState.DISABLE)
    expect(wire[FuseV1Options.EnableNodeOptionsEnvironmentVariable]).toBe(FuseState.DISABLE)
    expect(wire[FuseV1Options.OnlyLoadAppFromAsar]).toBe(FuseState.ENABLE)
    expect(wire[FuseV1Options.GrantFileProtocolExtraPrivileges]).toBe(FuseState.DISABLE)
  })

  test('no fuse that opens the app to a debugger or to other code is left in', () => {
    expect(config.electronFuses).toMatchObject({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      onlyLoadAppFromAsar: true,
      enableEmbeddedAsarIntegrityValidation: true,
      grantFileProtocolExtraPrivileges: false,
    })
  })
})

describe('the icons', () => {
  const icons = join(ROOT, 'resources', 'icons')
  const isPng = (bytes: Uint8Array) => Buffer.from(bytes.subarray(1, 4)).toString('latin1') === 'PNG'

  test('each system has its own, and the pictures in them are PNGs of the sizes they say', () => {
    const ico = readFileSync(join(icons, 'icon.ico'))
    expect(ico.readUInt16LE(4)).toBe(7)
    for (let index = 0; index < 7; index += 1) {
      const offset = ico.readUInt32LE(6 + 16 * index + 12)
      expect(isPng(ico.subarray(offset))).toBe(true)
      // The width is at byte 16 of a PNG; the entry has 0 for 256.
      expect(ico.readUInt32BE(offset + 16) % 256).toBe(ico.readUInt8(6 + 16 * index))
    }
    const icns = readFileSync(join(icons, 'icon.icns'))
    expect(icns.subarray(0, 4).toString('latin1')).toBe('icns')
    expect(icns.readUInt32BE(4)).toBe(icns.length)
    expect(readFileSync(join(icons, 'linux', '512x512.png')).readUInt32BE(16)).toBe(512)
  })

  test('their containers are as the formats say', () => {
    const png = Buffer.from('picture')
    expect(icoOf([{ size: 16, png }]).length).toBe(6 + 16 + png.length)
    expect(() => icnsOf(new Map([[16, png]]))).toThrow('32')
  })
})
