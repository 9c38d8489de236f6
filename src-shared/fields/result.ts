/** What a rule gives: a value, or an expected failure with a `kind` that a screen has a sentence for. */
export type Result<Value, Problem extends { kind: string }> =
  | { ok: true; value: Value }
  | { ok: false; problem: Problem }

export function ok<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value }
}

export function failed<const Problem extends { kind: string }>(
  problem: Problem,
): { ok: false; problem: Problem } {
  return { ok: false, problem }
}
