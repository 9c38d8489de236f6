/** `node src-server/main.ts admin <command>`: works on a stopped endpoint's folder, or on DATABASE_URL at any time. */
import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { connect, openDatabase, type Where } from '../database/open-database.ts'
import { sealKey } from '../sync/seal.ts'
import { restore } from './backup.ts'
import {
  type Admin,
  addPerson,
  companyOf,
  listDevices,
  listPeople,
  Mistake,
  purgeOld,
  resetPassword,
  revokeDevice,
  type Values,
  writeBackup,
} from './commands.ts'

const commands: Record<string, { run: (admin: Admin, values: Values) => Promise<string[]>; help: string }> = {
  people: { run: listPeople, help: 'lists the people' },
  'add-person': {
    run: addPerson,
    help: '--name N --email E --role R [--manager E]   adds a person and prints a password',
  },
  'reset-password': { run: resetPassword, help: '--email E   gives another password and prints it' },
  devices: { run: listDevices, help: '[--email E]   lists the devices' },
  'revoke-device': { run: revokeDevice, help: '--device ID   signs a device out for good' },
  backup: { run: writeBackup, help: '--to FILE   writes everything to a file' },
  purge: { run: purgeOld, help: 'forgets what was deleted more than a year ago' },
}

const restoreHelp = '--from FILE   fills an empty database from a backup and begins a new epoch'

function usage(): string {
  const lines = Object.entries(commands).map(([name, { help }]) => `  ${name}  ${help}`)
  return [
    'node src-server/main.ts admin <command> [--data DIR] [--company NAME]',
    ...lines,
    `  restore  ${restoreHelp}`,
    'Works on the folder of an endpoint that is stopped, or on the PostgreSQL database that DATABASE_URL names.',
  ].join('\n')
}

/** Gives the lines to print. Throws `Mistake` for what the person can put right. */
export async function runAdmin(args: string[], environment: NodeJS.ProcessEnv): Promise<string[]> {
  const [name = 'help', ...rest] = args
  const { values } = parseArgs({
    args: rest,
    options: {
      data: { type: 'string', default: '.roadbook/endpoint' },
      company: { type: 'string' },
      name: { type: 'string' },
      email: { type: 'string' },
      role: { type: 'string' },
      manager: { type: 'string' },
      device: { type: 'string' },
      to: { type: 'string' },
      from: { type: 'string' },
    },
  })
  if (name === 'help') return [usage()]
  const where: Where = environment.DATABASE_URL ? { url: environment.DATABASE_URL } : { folder: values.data }
  if (name === 'restore') return await runRestore(where, values.data, values.from)
  const command = commands[name]
  if (!command) throw new Mistake(`There is no command "${name}".\n${usage()}`)
  mkdirSync(values.data, { recursive: true })
  const database = await openDatabase(where)
  try {
    const companyId = await companyOf(database, values.company)
    return await command.run({ database, key: sealKey(values.data), companyId }, values)
  } finally {
    await database.close()
  }
}

async function runRestore(where: Where, data: string, from: string | undefined): Promise<string[]> {
  if (!from) throw new Mistake('Say which backup with --from FILE.')
  mkdirSync(data, { recursive: true })
  const database = await connect(where)
  try {
    const counts = await restore(database.db, from)
    return [
      `${counts.records ?? 0} records are back, and a new epoch has begun.`,
      'Put the folders assets and keys back too, before the endpoint starts.',
    ]
  } finally {
    await database.close()
  }
}
