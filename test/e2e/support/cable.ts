/** The network between a laptop and the office, which can be cut and plugged in again. */
import { connect, createServer, type Socket } from 'node:net'

export interface Cable {
  /** Where the laptop reaches the office while it is plugged in. */
  url: string
  cut(): void
  plug(): void
  close(): Promise<void>
}

/** @param officeUrl the endpoint's own address */
export async function layCable(officeUrl: string): Promise<Cable> {
  const { hostname, port } = new URL(officeUrl)
  const open = new Set<Socket>()
  let plugged = true
  const server = createServer((laptop) => {
    if (!plugged) return void laptop.resetAndDestroy()
    const office = connect(Number(port), hostname)
    for (const [one, other] of [
      [laptop, office],
      [office, laptop],
    ] as const) {
      open.add(one)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        open.delete(one)
        other.destroy()
      })
      one.pipe(other)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The cable has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    cut() {
      plugged = false
      for (const socket of open) socket.resetAndDestroy()
    },
    plug() {
      plugged = true
    },
    close() {
      for (const socket of open) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
