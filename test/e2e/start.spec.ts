// npm start itself, as a person meets it: from the command to the open page, and to the end by Ctrl-C.

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'

/** A command that is running, and what it has said so far. */
class Command {
  readonly child: ChildProcess
  readonly ended: Promise<number | null>
  said = ''

  constructor(args: string[]) {
    this.child = spawn(process.execPath, ['scripts/start.mjs', ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on('data', (text) => (this.said += text))
    this.ended = new Promise((resolve) => this.child.once('close', resolve))
  }

  /** Waits until it has said this, and gives what the pattern's group caught. */
  async says(pattern: RegExp): Promise<string> {
    const until = Date.now() + 180_000
    while (!pattern.test(this.said)) {
      if (this.child.exitCode !== null || Date.now() > until) throw new Error(`It said only: ${this.said}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    return pattern.exec(this.said)?.[1] ?? ''
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

const isAnswered = (address: string) =>
  fetch(address).then(
    () => true,
    () => false,
  )

test.describe('npm start', () => {
  // A signal to a process is a kill on Windows; there Ctrl-C goes by the console, which a test has not.
  test.skip(process.platform === 'win32', 'Ctrl-C cannot be sent to a command from a test on Windows')

  // A first start makes the demo company.
  test.setTimeout(240_000)

  let data: string
  let commands: Command[]
  const start = (...args: string[]) => {
    const command = new Command([...args, '--data', data, '--no-open'])
    commands.push(command)
    return command
  }

  test.beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'roadbook-start-'))
    commands = []
  })
  test.afterEach(async () => {
    for (const { child, ended } of commands.reverse()) {
      if (child.exitCode === null) child.kill('SIGTERM')
      await ended
    }
    rmSync(data, { recursive: true, force: true })
  })

  test('opens the app, a second laptop uses the same endpoint, and Ctrl-C ends all', async ({ page }) => {
    const port = String(await freePort())
    const first = start('--port', port)
    const address = await first.says(/as "first" at (http:\/\/\S+)/)

    const problems: string[] = []
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
    page.on('pageerror', (error) => problems.push(error.message))
    const response = await page.goto(address)
    expect(response?.headers()['content-security-policy']).toContain("script-src 'self'")
    await expect(page).toHaveTitle(/Roadbook/)
    await expect(page.locator('#root')).not.toBeEmpty()
    expect(problems).toEqual([])

    const second = start('--port', port, '--profile', 'second')
    const secondAddress = await second.says(/as "second" at (http:\/\/\S+)/)
    expect(second.said).toContain(`Using the endpoint at http://127.0.0.1:${port}`)
    expect(secondAddress).not.toBe(address)

    second.child.kill('SIGINT')
    expect(await second.ended).toBe(0)
    expect(await isAnswered(`http://127.0.0.1:${port}/v1/about`)).toBe(true)
    first.child.kill('SIGINT')
    expect(await first.ended).toBe(0)
    expect(await isAnswered(`http://127.0.0.1:${port}/v1/about`)).toBe(false)
    expect(await isAnswered(address)).toBe(false)
  })

  test('no inline script runs in the page', async ({ page }) => {
    const endpoint = `http://127.0.0.1:${await freePort()}`
    const command = start('--endpoint', endpoint)
    await page.goto(await command.says(/as "first" at (http:\/\/\S+)/))
    expect(command.said).toContain('does not answer now')
    const refused = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective))
          const script = document.createElement('script')
          script.textContent = 'document.title = "inline"'
          document.head.append(script)
        }),
    )
    expect(refused).toBe('script-src-elem')
    await expect(page).not.toHaveTitle('inline')
  })

  test('a port that another program has is answered by a sentence', async () => {
    const other = createServer((socket) => socket.resume().end('not HTTP'))
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    const command = start('--port', String(port))
    expect(await command.ended).toBe(1)
    expect(command.said).toContain(`Port ${port} is used by another program.`)
    await new Promise((resolve) => other.close(resolve))
  })
})
