// The desktop app's front door: hands electron's parts to the modules that use them, and decides nothing itself.

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  Notification,
  nativeTheme,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
} from 'electron'
import { APP_SCHEME } from '#shared/host/channels.ts'
import type { HostInfo } from '#shared/host/contract.ts'
import { hostAnswers } from './host/answers.ts'
import { keeperOfWake } from './host/awake.ts'
import { displayList, watchDisplays } from './host/displays.ts'
import { fileCalls } from './host/files.ts'
import { answerHost } from './host/handle.ts'
import { diskJournal } from './host/journal.ts'
import { notices } from './host/notices.ts'
import { diskSecrets } from './host/secrets.ts'
import { appProtocol, PRIVILEGES } from './protocol/serve.ts'
import { openableAddress } from './security/links.ts'
import { asGuarded, guardNavigation } from './security/navigation.ts'
import { guardSession } from './security/sessions.ts'
import { sayArgumentProblem, type StartArguments, startArguments } from './start/arguments.ts'
import { isFirst } from './start/single-instance.ts'
import { askForRemoval, removeIfAsked, removeWhatIsOurs } from './start/wipe.ts'
import { type MainWindow, openMainWindow } from './windows/main-window.ts'
import { applicationMenu } from './windows/menu.ts'
import { printer } from './windows/print-window.ts'

const platforms: Partial<Record<NodeJS.Platform, HostInfo['platform']>> = {
  linux: 'linux',
  darwin: 'macos',
  win32: 'windows',
}

app.enableSandbox()
app.setName('Roadbook')
protocol.registerSchemesAsPrivileged([{ scheme: APP_SCHEME, privileges: PRIVILEGES }])
app.on('web-contents-created', (_event, contents) => guardNavigation(asGuarded(contents)))
app.on('session-created', guardSession)

const started = startArguments(process.argv, app.getPath('appData'))
if (started.ok) begin(started.value)
else {
  const { kind, value } = started.problem
  dialog.showErrorBox('Roadbook cannot start', sayArgumentProblem[kind](value))
  app.exit(2)
}

/** Takes the profile, unless another process has it, and opens the window once electron is ready. */
function begin(options: StartArguments): void {
  let window: MainWindow | undefined
  mkdirSync(options.userData, { recursive: true, mode: 0o700 })
  app.setPath('userData', options.userData)
  if (!isFirst(app, () => window?.front())) {
    console.error(`The profile “${options.profile}” is open already; its window comes to the front.`)
    app.exit(0)
    return
  }
  removeIfAsked(options.userData)
  app.on('activate', () => window?.front())
  app.on('window-all-closed', () => app.quit())
  app.whenReady().then(
    () => {
      window = open(options)
    },
    (problem: unknown) => {
      dialog.showErrorBox('Roadbook cannot start', String(problem))
      app.exit(1)
    },
  )
}

function open({ userData, profile, endpoint, demo }: StartArguments): MainWindow {
  const parts = join(import.meta.dirname, '..')
  const journal = diskJournal(join(userData, 'journal'))
  const secrets = diskSecrets(join(userData, 'secrets'), safeStorage)
  let wiped = false

  protocol.handle(
    APP_SCHEME,
    appProtocol({ root: join(parts, 'renderer'), config: { endpoint, profile, demo } }),
  )
  const print = printer({
    session: (partition) => session.fromPartition(partition),
    open: (options) => new BrowserWindow(options),
  })
  const { calls: secretCalls, areProtected } = secrets
  const owner = () => BrowserWindow.getAllWindows().find((one) => one.isVisible())
  const files = fileCalls({
    save: async (options) => {
      const over = owner()
      const chosen = over ? await dialog.showSaveDialog(over, options) : await dialog.showSaveDialog(options)
      return chosen.canceled || chosen.filePath === '' ? undefined : chosen.filePath
    },
    open: async (options) => {
      const over = owner()
      const chosen = over ? await dialog.showOpenDialog(over, options) : await dialog.showOpenDialog(options)
      return chosen.canceled ? [] : chosen.filePaths
    },
    say: async (message) => {
      const over = owner()
      await (over ? dialog.showMessageBox(over, { message }) : dialog.showMessageBox({ message }))
    },
    downloads: () => app.getPath('downloads'),
  })

  answerHost(
    ipcMain,
    hostAnswers({
      ...files,
      info: async () => ({
        // Where electron is a stand-in for tests, no version of it is there.
        kind: process.versions.electron ? 'electron' : 'stand-in',
        appVersion: app.getVersion(),
        platform: platforms[process.platform] ?? 'other',
        profile,
        endpoint,
        demo,
        secretsProtected: await areProtected(),
      }),
      relaunch: () => {
        if (!wiped) return window.reload()
        // The folder can be removed only by a process that has opened nothing of it yet. From a clone the
        // command that started the app ends with it, and is given again by the person.
        if (app.isPackaged) app.relaunch()
        window.requestClose()
      },
      journal: journal.calls,
      secrets: secretCalls,
      print,
      displays: () => displayList(screen),
      fullScreen: (on) => window.fullScreen(on),
      keepAwake: keeperOfWake(powerSaveBlocker),
      notify: notices({
        isSupported: () => Notification.isSupported(),
        make: (notice) => new Notification(notice),
        front: () => window.front(),
      }),
      openExternal: (address) => shell.openExternal(address),
      openableAddress,
      wipe: async () => {
        wiped = true
        await askForRemoval(userData)
        await journal.close()
        await secrets.close()
        removeWhatIsOurs(userData)
        await session.defaultSession.clearStorageData()
      },
      mayClose: () => window.mayClose(),
    }),
  )
  Menu.setApplicationMenu(Menu.buildFromTemplate(applicationMenu(process.platform, !app.isPackaged)))
  const window = openMainWindow({
    make: (options) => new BrowserWindow(options),
    preload: join(parts, 'preload', 'index.cjs'),
    placement: join(userData, 'window.json'),
    displays: () => screen.getAllDisplays().map(({ workArea }) => workArea),
    isDark: () => nativeTheme.shouldUseDarkColors,
    ask: async (over, question) => (await dialog.showMessageBox(over as BrowserWindow, question)).response,
    popUp: (over, items) => Menu.buildFromTemplate(items).popup({ window: over as BrowserWindow }),
  })
  watchDisplays(screen, () => window.send('displays-changed'))
  // macOS and Linux wait for the app at the end of the session; Windows says so to the window itself.
  powerMonitor.on('shutdown', ((event: { preventDefault(): void }) => {
    event.preventDefault()
    app.quit()
  }) as () => void)
  return window
}
