import { Select } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type PeopleAsked, peopleQuery } from '../api/queries.ts'
import { useSpeech } from '../parts/language.ts'
import { useSettled } from '../parts/settled.ts'
import './people.css'

/** Somebody who was chosen, by id and name. */
export type Chosen = { readonly id: string; readonly name: string }

type Props = {
  label: string
  value: Chosen | null
  onChange: (person: Chosen | null) => void
  /** Among whom: those who hold something, or are there. */
  among?: Omit<PeopleAsked, 'find'>
  /** Who is not offered. */
  not?: readonly string[]
  required?: boolean
  hint?: string | null
  /** What the empty field says. */
  placeholder?: string
}

/** Chooses a person among however many there are: what is typed is looked for in names, functions and places. */
export function PersonField({
  label,
  value,
  onChange,
  among = {},
  not = [],
  required = false,
  hint = null,
  placeholder,
}: Props) {
  const { say } = useSpeech()
  const [typed, setTyped] = useState(value?.name ?? '')
  // The name of who was chosen is not sought: others can then be chosen instead.
  const find = useSettled(typed === value?.name ? '' : typed)
  const found = useQuery({ ...peopleQuery({ ...among, find }), placeholderData: keepPreviousData })
  const people = (found.data?.people ?? []).filter(({ id }) => !not.includes(id) && id !== value?.id)
  const offered = value === null ? people : [value, ...people]
  const nobody = found.data !== undefined && find !== '' && offered.length === 0
  return (
    <Select
      label={label}
      className="person-field"
      description={nobody ? say('people.none_found') : hint}
      inputWrapperOrder={['label', 'input', 'description']}
      placeholder={placeholder ?? say('people.choose')}
      searchable
      clearable={!required}
      required={required}
      withAsterisk={false}
      maxDropdownHeight={200}
      openOnFocus={false}
      comboboxProps={{ withinPortal: false }}
      clearButtonProps={{ 'aria-label': say('people.choose_nobody') }}
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      value={value?.id ?? null}
      data={offered.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(id, option) => onChange(id === null ? null : { id, name: option?.label ?? '' })}
    />
  )
}
