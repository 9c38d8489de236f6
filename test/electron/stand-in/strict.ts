/** An object of which only what it has may be used: what the stand-in does not simulate is an error, never a shrug. */
export function strict<Part extends object>(name: string, part: Part): Part {
  return new Proxy(part, {
    get(target, key, receiver) {
      // `then` is asked for by every await; symbols by the language itself.
      if (typeof key === 'symbol' || key === 'then' || key in target)
        return Reflect.get(target, key, receiver)
      throw notSimulated(`${name}.${key}`)
    },
  })
}

export const notSimulated = (what: string) => new Error(`The stand-in does not simulate ${what}`)

/** What was set but cannot be seen here, such as permission handlers: taken, and nothing more. */
export const taken = () => undefined
