/** The door's one lock: jobs run one after the other, in the order in which they were asked for. */
export class Lock {
  private last: Promise<unknown> = Promise.resolve()

  run<Value>(job: () => Promise<Value>): Promise<Value> {
    const result = this.last.then(job)
    this.last = result.catch(() => undefined)
    return result
  }

  /** Resolves when all that was asked for so far is done. */
  async idle(): Promise<void> {
    await this.last
  }
}
