/** The endpoint's front door: `node src-server/main.ts --data DIR --port N [--host H] [--demo]`. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { keepBackups } from './admin/keep-backups.ts'
import { runAdmin } from './admin/run.ts'
import { type Endpoint, openEndpoint } from './open-endpoint.ts'

const usage = `Roadbook's endpoint.

  --data DIR        folder for keys, files and the embedded database (.roadbook/endpoint)
  --port N          port to listen on (4170; 0 for any free one)
  --host H          address to listen on (127.0.0.1)
  --behind-proxy    a reverse proxy speaks HTTPS in front: other addresses are allowed, its headers believed
  --origin URL      a further web origin that may call (may be repeated)
  --backups DIR     write a backup there every day, and keep the last fourteen
  --demo            fill an empty database with the demo company
  --log LEVEL       silent, error, warn (default), info, debug

  admin …           people, passwords, devices, backups: see "admin help"

DATABASE_URL names a PostgreSQL database to use instead of the embedded one.
`

function readOptions(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string', default: '.roadbook/endpoint' },
      port: { type: 'string', default: '4170' },
      host: { type: 'string', default: '127.0.0.1' },
      'behind-proxy': { type: 'boolean', default: false },
      origin: { type: 'string', multiple: true, default: [] },
      backups: { type: 'string' },
      demo: { type: 'boolean', default: false },
      log: { type: 'string', default: 'warn' },
      help: { type: 'boolean', default: false },
    },
  })
  return values
}

async function serve(args: string[]): Promise<void> {
  const values = readOptions(args)
  if (values.help) {
    console.log(usage)
    return
  }
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`${values.port} is not a port.`)
  const endpoint = await openEndpoint({
    dataFolder: values.data,
    host: values.host,
    port,
    behindProxy: values['behind-proxy'],
    origins: values.origin,
    demo: values.demo,
    logLevel: values.log,
    version: ownVersion(),
    say: (line) => console.log(line),
    ...(process.env.DATABASE_URL ? { databaseUrl: process.env.DATABASE_URL } : {}),
  })
  if (values.backups !== undefined) keepBackups(endpoint.database.db, values.backups)
  stopOnSignals(endpoint)
  console.log(`Roadbook endpoint ready at ${endpoint.url}`)
}

function ownVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  return version
}

/** Ends cleanly: what is being pushed is answered first. A second signal does not wait. */
function stopOnSignals(endpoint: Endpoint): void {
  let stopping = false
  const stop = () => {
    if (stopping) process.exit(1)
    stopping = true
    endpoint.close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

try {
  const args = process.argv.slice(2)
  if (args[0] === 'admin') for (const line of await runAdmin(args.slice(1), process.env)) console.log(line)
  else await serve(args)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
