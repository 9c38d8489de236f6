import { Alert, Button, Group, SegmentedControl, Select, Table } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { type Encoding, encodings } from '../../importing/decode.ts'
import { accountTargets, contactTargets, type ImportKind, type Target } from '../../importing/targets.ts'
import styles from './import.module.css'
import { encodingNames, systemNames } from './say.ts'
import type { Import, ReadFile } from './use-import.ts'

const separatorNames: Record<string, string> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' }

/** What each column becomes, with the first rows to see whether that is right. */
export function MapColumns({ file, work }: { file: ReadFile; work: Import }) {
  const targets: Partial<Record<Target, string>> = file.kind === 'accounts' ? accountTargets : contactTargets
  const choices = Object.entries(targets).map(([value, label]) => ({ value, label }))
  const used = new Set(file.mapping.values())
  const named =
    file.kind === 'accounts'
      ? used.has('name')
      : ['name', 'givenName', 'familyName', 'email'].some((target) => used.has(target as Target))
  return (
    <>
      <p className={styles.lead}>
        <strong>{file.name}</strong>: {file.table.rows.length.toLocaleString()} rows, written by{' '}
        {systemNames[file.system]}, separated by{' '}
        {separatorNames[file.table.separator] ?? `“${file.table.separator}”`}.
        {file.table.footers.length > 0 &&
          ` ${file.table.footers.length} lines of notes below the rows are left out.`}
      </p>
      {file.garbled.length > 0 && (
        <Alert
          color="yellow"
          icon={<IconAlertTriangle />}
          title="Some letters were spoilt before this file was written"
        >
          <Group justify="space-between">
            <span>For example {file.garbled.map((word) => `“${word}”`).join(', ')}.</span>
            <Button variant="default" onClick={() => work.read(file.name, file.bytes, file.encoding, true)}>
              Put them right
            </Button>
          </Group>
        </Alert>
      )}
      <Group>
        <SegmentedControl
          aria-label="What the rows are"
          value={file.kind}
          onChange={(kind) => work.setKind(file, kind as ImportKind)}
          data={[
            { value: 'accounts', label: 'Accounts' },
            { value: 'contacts', label: 'Contacts' },
          ]}
        />
        <Select
          aria-label="Encoding"
          value={file.encoding}
          onChange={(encoding) => encoding && work.read(file.name, file.bytes, encoding as Encoding)}
          data={encodings.map((encoding) => ({ value: encoding, label: encodingNames[encoding] }))}
          allowDeselect={false}
        />
      </Group>
      <div className={styles.table}>
        <Table stickyHeader>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Column</Table.Th>
              <Table.Th>Becomes</Table.Th>
              <Table.Th>First values</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {file.table.headings.map((heading, column) => (
              <Table.Tr key={column}>
                <Table.Td>{heading || `Column ${column + 1}`}</Table.Td>
                <Table.Td>
                  <Select
                    aria-label={`${heading || `Column ${column + 1}`} becomes`}
                    placeholder="Left out"
                    clearable
                    searchable
                    data={choices}
                    value={file.mapping.get(column) ?? null}
                    onChange={(target) => work.setTarget(file, column, target as Target | null)}
                  />
                </Table.Td>
                <Table.Td className={styles.values} dir="auto">
                  {firstValues(file, column).join(' · ')}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <Group justify="flex-end">
        {!named && <span className={styles.hint}>Say which column is the name.</span>}
        <Button variant="default" onClick={work.again}>
          Choose another file
        </Button>
        <Button variant="filled" disabled={!named} onClick={() => void work.review(file)}>
          Look for duplicates
        </Button>
      </Group>
    </>
  )
}

function firstValues(file: ReadFile, column: number): string[] {
  const values = file.table.rows.slice(0, 50).map(({ cells }) => (cells[column] ?? '').replace(/\s+/g, ' '))
  return values
    .filter((value) => value !== '')
    .slice(0, 3)
    .map((value) => (value.length > 40 ? `${value.slice(0, 40)}…` : value))
}
