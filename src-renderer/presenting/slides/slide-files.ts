/** Where slides get their files: the local asset store, or, while an import is looked at, the files just picked. */
import { createContext, useContext } from 'react'
import type { AssetStore } from '../../database/contract.ts'

export type SlideFiles = Pick<AssetStore, 'read' | 'want' | 'onArrived'>

const SlideFilesContext = createContext<SlideFiles | null>(null)
export const SlideFilesProvider = SlideFilesContext.Provider

/** The files of the slides drawn below a provider. */
export function useSlideFiles(): SlideFiles {
  const files = useContext(SlideFilesContext)
  if (!files) throw new Error('A slide is drawn outside a SlideFilesProvider')
  return files
}

/** Files that are at hand already, each under a name of its own; nothing is ever fetched. */
export function filesAtHand(files: ReadonlyMap<string, Blob>): SlideFiles {
  return {
    read: (name) => Promise.resolve(files.get(name) ?? null),
    want: () => {},
    onArrived: () => () => {},
  }
}
