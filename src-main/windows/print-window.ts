/**
 * Prints HTML to PDF in a hidden window that can do nothing else: no preload, no script, no network, a session of
 * its own in memory that answers one address.
 */
import type { BrowserWindow, BrowserWindowConstructorOptions, Session } from 'electron'
import { inOrder } from '../host/disk.ts'
import { webPreferences } from './web-preferences.ts'

const PARTITION = 'print'
/** Under the app's scheme, which is registered, but another host: an origin that the host refuses. */
const ADDRESS = 'app://print/'
const POLICY = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; form-action 'none'; base-uri 'none'`

/** The longest that a page has to be laid out. Milliseconds. */
const PATIENCE = 60_000

export type PrintWindow = Pick<BrowserWindow, 'destroy'> & {
  loadURL(address: string): Promise<void>
  webContents: Pick<BrowserWindow['webContents'], 'printToPDF'>
}

export interface PrintParts {
  session: (partition: string) => {
    protocol: Pick<Session['protocol'], 'handle'>
    webRequest: {
      onBeforeRequest(
        listener: (details: { url: string }, answer: (response: { cancel: boolean }) => void) => void,
      ): void
    }
  }
  open: (options: BrowserWindowConstructorOptions) => PrintWindow
  patience?: number
}

export const printOptions: BrowserWindowConstructorOptions = {
  show: false,
  webPreferences: { ...webPreferences, javascript: false, spellcheck: false, partition: PARTITION },
}

/** @returns prints one page after the other, on the paper that the page's `@page` asks for, else A4 */
export function printer({
  session,
  open,
  patience = PATIENCE,
}: PrintParts): (html: string) => Promise<Uint8Array> {
  const one = inOrder()
  let page = ''
  let prepared = false
  const prepare = () => {
    if (prepared) return
    const { protocol, webRequest } = session(PARTITION)
    webRequest.onBeforeRequest(({ url }, answer) =>
      answer({ cancel: url !== ADDRESS && !url.startsWith('data:') }),
    )
    protocol.handle('app', ({ url }) =>
      url === ADDRESS
        ? new Response(page, {
            headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY },
          })
        : new Response(null, { status: 404 }),
    )
    prepared = true
  }
  return (html) =>
    one(async () => {
      prepare()
      page = html
      const window = open(printOptions)
      try {
        return await within(patience, async () => {
          await window.loadURL(ADDRESS)
          const pdf = await window.webContents.printToPDF({
            pageSize: 'A4',
            preferCSSPageSize: true,
            printBackground: true,
            generateTaggedPDF: true,
          })
          return new Uint8Array(pdf)
        })
      } finally {
        page = ''
        window.destroy()
      }
    })
}

async function within<Value>(time: number, work: () => Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('Printing took too long')), time)
  })
  try {
    return await Promise.race([work(), late])
  } finally {
    clearTimeout(timer)
  }
}
