// A profile is a laptop of its own: a folder, and a port for the app in a browser.
//
// A browser's database belongs to the address that the app came from, so a profile keeps its port for good.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from '../lock.mjs'

/** The first profile's; the others follow. */
const FIRST_PORT = 4180

/** @param {string} data */
const home = (data) => join(data, 'profiles')

/**
 * The folder of a profile, made where it is not there yet.
 * @param {string} data
 * @param {string} profile
 */
export function profileFolder(data, profile) {
  const folder = join(home(data), profile)
  mkdirSync(folder, { recursive: true })
  return folder
}

/**
 * The port of a profile: the one that it has, or the first that no other profile of this data folder has.
 * @param {string} data
 * @param {string} profile
 * @param {(port: number) => Promise<boolean>} isFree whether nobody listens there now
 * @returns {Promise<number>}
 */
export async function profilePort(data, profile, isFree) {
  const file = join(profileFolder(data, profile), 'port')
  return withLock(join(data, '.ports.lock'), async () => {
    if (existsSync(file)) return Number(readFileSync(file, 'utf8'))
    const taken = new Set()
    for (const name of readdirSync(home(data))) {
      const other = join(home(data), name, 'port')
      if (existsSync(other)) taken.add(Number(readFileSync(other, 'utf8')))
    }
    let port = FIRST_PORT
    while (taken.has(port) || !(await isFree(port))) port += 1
    writeFileSync(file, String(port))
    return port
  })
}

/**
 * Writes down that this process uses the endpoint of a data folder, so that its owner waits for it.
 * @param {string} data
 * @returns {{ others: () => number, leave: () => void }} others: how many more use it now
 */
export function joinUsers(data) {
  const folder = join(data, 'running')
  mkdirSync(folder, { recursive: true })
  const own = join(folder, String(process.pid))
  writeFileSync(own, '')
  return {
    others() {
      let count = 0
      for (const name of readdirSync(folder)) {
        if (name === String(process.pid)) continue
        try {
          process.kill(Number(name), 0)
          count += 1
        } catch {
          // It was killed before it could leave.
          rmSync(join(folder, name), { force: true })
        }
      }
      return count
    },
    leave: () => rmSync(own, { force: true }),
  }
}
