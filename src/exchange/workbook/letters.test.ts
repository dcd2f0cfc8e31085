import { expect, test } from 'vitest'
import { headLetters, isBlank, readLetters } from './letters.ts'

const letters = (text: string) => readLetters(text)?.letters.join('') ?? null

test.each([
  ['A', 'A'],
  ['a', 'A'],
  ['A/R', 'AR'],
  ['A & R', 'AR'],
  ['A,R', 'AR'],
  ['A, R', 'AR'],
  ['RA', 'RA'],
  ['r / c / i', 'RCI'],
  ['A\nR', 'AR'],
  ['A and R', 'AR'],
  ['A und R', 'AR'],
  ['R+C', 'RC'],
  ['S', 'S'],
  ['А', 'A'],
  ['С/І', 'CI'],
  ['Ａ／Ｒ', 'AR'],
  ['Α', 'A'],
  ['A*', 'A'],
  ['A¹', 'A'],
  ['\u200bA\u00a0', 'A'],
  ['Responsible', 'R'],
  ['Accountable / Responsible', 'AR'],
  ['konsultiert', 'C'],
  ['(R)', null],
  ['R (Approves)', 'R'],
  ['R (OT Log Oversight) & C (Reviews SIEM Config & Major Alerts)', 'RC'],
  ['A [see note (2)]', 'A'],
  ['R (never closed', 'R'],
  ['A: owns the plan', 'A'],
  ['C – on demand', 'C'],
  ['', null],
  ['X', null],
  ['AX', null],
  ['AA', null],
  ['A?', null],
  ['TBD', null],
  ['Technical input', null],
  ['C Technical input', null],
  ['see HR', null],
  ['3', null],
])('SPLIT-10 a matrix cell %j reads as %s', (text, read) => {
  expect(letters(text)).toBe(read)
})

test('SPLIT-10 notes in a cell are kept', () => {
  expect(readLetters('R (OT logs) & C (SIEM (all))')?.note).toBe('OT logs; SIEM (all)')
  expect(readLetters('A: owns the plan')?.note).toBe('owns the plan')
  expect(readLetters('A/R')?.note).toBeNull()
})

test.each(['', '-', '–', '---', 'n/a', 'N.A.', 'none', 'keine', '.'])('SPLIT-10 %j means nobody', text => {
  expect(isBlank(text)).toBe(true)
})

test('SPLIT-10 letters and words do not mean nobody', () => {
  expect(['A', 'NR', 'not yet', '?'].map(isBlank)).toEqual([false, false, false, false])
})

test.each([
  ['R', 'R'],
  ['Responsible', 'R'],
  ['Responsible (R)', 'R'],
  ['A – Accountable', 'A'],
  ['Responsible party', 'R'],
  ['A/R', 'AR'],
  ['Verantwortlich', 'R'],
  ['Durchführungsverantwortlich', 'R'],
  ['Rechenschaftspflichtig', 'A'],
  ['Zu konsultieren', 'C'],
  ['Zu informieren', 'I'],
  ['Responsável', 'R'],
  ['Responsable', 'R'],
  ['Imputable', 'A'],
  ['Approbateur', 'A'],
  ['Consulté(s)', 'C'],
  ['Consultés', 'C'],
  ['Informé', 'I'],
  ['Informadas', 'I'],
  ['Aprobador', 'A'],
  ['CIO', null],
  ['IT', null],
  ['Responsible manager for OT', null],
  ['Responsable sécurité', null],
  ['', null],
])('SPLIT-10 a column headed %j holds names for %s', (text, read) => {
  expect(headLetters(text)?.join('') ?? null).toBe(read)
})
