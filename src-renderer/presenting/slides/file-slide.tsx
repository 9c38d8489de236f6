/** Slides that the browser itself plays: a moving picture, a video. */
import { useEffect, useRef, useState } from 'react'
import type { Slide } from '#shared/decks/deck.ts'
import type { FileReference } from '#shared/fields/record.ts'
import { useSlideFiles } from './slide-files.ts'
import classes from './slides.module.css'

export function FileSlide({
  slide,
  file,
  playing,
  onMissing,
}: {
  slide: Slide
  file: FileReference
  playing: boolean
  onMissing: (assetIds: string[]) => void
}) {
  const address = useAddress(file.assetId, file.type, onMissing)
  const video = useRef<HTMLVideoElement>(null)

  useEffect(() => {
    const element = video.current
    if (!element) return
    // Not allowed to play before the first key press: then it waits for its own button.
    if (playing) element.play().catch(() => {})
    else element.pause()
  }, [playing, address])

  if (!address) return null
  if (slide.kind === 'video') {
    return (
      // oxlint-disable-next-line jsx-a11y/media-has-caption -- whoever made the video burnt captions in, or did not
      <video
        ref={video}
        className={classes.surface}
        src={address}
        controls={playing}
        playsInline
        preload="auto"
      />
    )
  }
  return <img className={classes.surface} src={address} alt="" draggable={false} />
}

/** An address for the file's bytes, as long as the slide is there. */
function useAddress(assetId: string, type: string, onMissing: (assetIds: string[]) => void): string | null {
  const files = useSlideFiles()
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    let ended = false
    let made: string | null = null
    const load = async () => {
      const blob = await files.read(assetId)
      if (ended || made) return
      onMissing(blob ? [] : [assetId])
      if (!blob) return files.want([assetId])
      made = URL.createObjectURL(blob.type === type ? blob : new Blob([blob], { type }))
      setAddress(made)
    }
    load().catch((error: unknown) => console.warn('A slide could not be read.', error))
    const unlisten = files.onArrived((arrived) => {
      if (arrived === assetId) load().catch(() => {})
    })
    return () => {
      ended = true
      unlisten()
      if (made) URL.revokeObjectURL(made)
      setAddress(null)
    }
  }, [assetId, type, files, onMissing])
  return address
}
