import { failed, ok } from '#shared/fields/result.ts'
import type { AssetProblem, AssetStore } from '../database/contract.ts'
import type { NoteFiles } from '../ui/note-editor/note-files.ts'
import { shrinkPicture } from '../ui/note-editor/shrink-picture.ts'

function sentence(problem: AssetProblem, name: string): string {
  switch (problem.kind) {
    case 'too-large':
      return `“${name}” is too large to keep (${Math.round(problem.size / 1e6)} MB, at most ${Math.round(problem.limit / 1e6)}). The note is unchanged.`
    case 'disk-full':
      return `The disk is full, so “${name}” was not added. What you wrote is safe. Make room and add it again.`
    case 'not-saved':
      return `“${name}” could not be kept (${problem.reason}). What you wrote is safe. Try again in a moment.`
  }
}

/** The laptop's assets as the note editor wants them: photos made smaller, failures as sentences. */
export function noteFiles(assets: AssetStore): NoteFiles {
  return {
    add: async (file) => {
      const small = await shrinkPicture(file)
      if (!small.ok) return small
      const { name, type } = small.value
      const kept = await assets.add({ name: name || 'Photo', type, bytes: small.value })
      return kept.ok ? ok(kept.value) : failed({ kind: 'refused', sentence: sentence(kept.problem, name) })
    },
    read: (assetId) => assets.read(assetId),
    want: (assetIds) => assets.want(assetIds),
    onArrived: (listener) => assets.onArrived(listener),
  }
}
