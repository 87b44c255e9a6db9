import '@fontsource-variable/inter'
import './styles/tokens.css'
import './styles/frame.css'
import './styles/controls.css'
import './styles/left.css'
import './styles/menus.css'
import './styles/detail.css'
import './styles/years.css'
import './styles/narrow.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'

const root = document.getElementById('root')
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
