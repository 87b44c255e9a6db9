/** Light and dark: the reader's choice or the system's, and the colours that the canvas needs from the stylesheet. */
import { useEffect, useState } from 'react'
import type { Palette } from './shown/colourings.ts'
import { type Theme, useView } from './state.ts'

const dark = matchMedia('(prefers-color-scheme: dark)')
const REGIONS = 14

function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement)
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim()
  return {
    ground: token('ground'),
    ink: token('ink'),
    faintLine: token('faint-line'),
    outside: token('outside'),
    regions: Array.from({ length: REGIONS }, (_, index) => token(`region-${index}`)),
  }
}

/** Sets the theme on the page and gives its colours; follows the system where that is the choice. */
export function usePalette(): { theme: Theme; palette: Palette } {
  const choice = useView((state) => state.themeChoice)
  const [system, setSystem] = useState<Theme>(dark.matches ? 'dark' : 'light')
  useEffect(() => {
    const follow = () => setSystem(dark.matches ? 'dark' : 'light')
    dark.addEventListener('change', follow)
    return () => dark.removeEventListener('change', follow)
  }, [])
  const theme = choice === 'system' ? system : choice
  const [palette, setPalette] = useState<Palette>(() => {
    document.documentElement.dataset.theme = theme
    return readPalette()
  })
  useEffect(() => {
    document.documentElement.dataset.theme = theme
    setPalette(readPalette())
  }, [theme])
  return { theme, palette }
}
