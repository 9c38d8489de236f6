import { Loader } from '@mantine/core'
import { useEffect, useState } from 'react'
import styles from './page-loading.module.css'

/** Says that something takes a moment, once it has taken 100 ms. */
export function PageLoading({ words = 'One moment' }: { words?: string }) {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 100)
    return () => clearTimeout(timer)
  }, [])
  if (!late) return null
  return (
    <div className={styles.loading} role="status">
      <Loader />
      <span>{words}</span>
    </div>
  )
}
