import { useEffect, useState } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components'
import type { ExportFormat } from '../../exports/format.ts'
import type { Field } from '../field/field.ts'
import { shownSource } from '../shown/shown-source.ts'
import type { Visible } from '../shown/visible.ts'
import { useView } from '../state.ts'

/** Writers of the formats are fetched when the menu is first opened. */
const writers = () => import('../../exports/index.ts')

function save(name: string, mediaType: string, chunks: string[]) {
  const address = URL.createObjectURL(new Blob(chunks, { type: mediaType }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

export function ExportMenu({ field, visible }: { field: Field; visible: Visible }) {
  const filters = useView((state) => state.filters)
  const [open, setOpen] = useState(false)
  const [formats, setFormats] = useState<readonly ExportFormat[]>([])
  const [failure, setFailure] = useState<string | null>(null)
  useEffect(() => {
    if (!open) return
    writers().then(
      ({ FORMATS }) => setFormats(FORMATS),
      () => setFailure('The export could not be loaded: is papergraph view still running?'),
    )
  }, [open])

  // What is unsure is in the source only where it is shown, so nothing is to be left out.
  const write = async (id: string) => {
    const { exportParts } = await writers()
    const format = formats.find((one) => one.id === id)
    for (const { name, chunks } of exportParts(shownSource(field, visible, filters), id, {
      minConfidence: 0,
    })) {
      const pieces: string[] = []
      for await (const piece of chunks) pieces.push(piece)
      save(name, format?.mediaType ?? 'text/plain', pieces)
    }
  }
  return (
    <MenuTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className="button">Export</Button>
      <Popover className="menu" placement="bottom end" offset={6}>
        <p className="menu-note">
          {failure ?? `What is shown: ${visible.nodes.length} nodes and the relations between them`}
        </p>
        <Menu
          aria-label="Export what is shown"
          onAction={(key) => {
            write(String(key)).catch(() => setFailure('The export failed.'))
          }}
        >
          {formats.map(({ id, title, ending, opensIn }) => (
            <MenuItem key={id} id={id} textValue={title} className="menu-item">
              <Text slot="label">
                {title} <span className="menu-ending">{ending}</span>
              </Text>
              <Text slot="description">{opensIn}</Text>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
