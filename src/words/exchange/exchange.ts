import type { Catalogue } from '../catalogue.ts'
import { sheetWords } from './sheet.ts'
import { workbookWords } from './workbook.ts'

export const exchangeWords = {
  // Workbooks and split files (exchange/workbook, exchange/splitYaml)
  ...workbookWords,
  ...sheetWords,

  // Decision tables (exchange/dmn)
  'dmn.not_xml': {
    en: 'This is not a DMN file: it is not XML. Save the decision table as DMN and try again.',
    de: 'Das ist keine DMN-Datei: Es ist kein XML. Speichern Sie die Entscheidungstabelle als DMN.',
  },
  'dmn.not_dmn': {
    en: 'This is XML, but not a DMN file. Save the decision table as DMN and try again.',
    de: 'Das ist XML, aber keine DMN-Datei. Speichern Sie die Entscheidungstabelle als DMN.',
  },
  'dmn.doctype': {
    en: 'This file brings a document type of its own (DOCTYPE), which can do harm. Remove it, or save the file anew.',
    de: 'Diese Datei bringt einen eigenen Dokumenttyp mit (DOCTYPE), was schaden kann. Entfernen Sie ihn.',
  },
  'dmn.broken': {
    en: 'The file breaks off or is damaged at line {line}. Export it again.',
    de: 'Die Datei ist in Zeile {line} abgebrochen oder beschädigt. Exportieren Sie sie neu.',
  },
  'dmn.version': {
    en: 'The file is DMN of a version that is not read (namespace of {date}). Read are {versions}.',
    de: 'Die Datei hat eine DMN-Version, die nicht gelesen wird (Namensraum von {date}). Gelesen werden {versions}.',
  },
  'dmn.no_table': {
    en: 'The file holds no decision table.',
    de: 'Die Datei enthält keine Entscheidungstabelle.',
  },
  'dmn.not_a_table': {
    en: 'This decision is not made by a decision table, so it is not checked.',
    de: 'Diese Entscheidung fällt nicht durch eine Entscheidungstabelle und wird nicht geprüft.',
  },
  'dmn.unparsed': {
    en: 'The element at line {line} is not known here and was left out.',
    de: 'Das Element in Zeile {line} ist hier nicht bekannt und wurde ausgelassen.',
  },
  'dmn.hit_policy': {
    en: 'Hit policy {hit} gives several answers or none that decides. Use UNIQUE, ANY, FIRST or PRIORITY.',
    de: 'Die Trefferregel {hit} gibt mehrere Antworten oder keine, die entscheidet. Nehmen Sie UNIQUE, ANY, FIRST oder PRIORITY.',
  },
  'dmn.no_priority': {
    en: 'Hit policy PRIORITY needs the allowed values of an output, the highest first. Add them.',
    de: 'Die Trefferregel PRIORITY braucht die erlaubten Werte einer Ausgabe, den höchsten zuerst. Ergänzen Sie sie.',
  },
  'dmn.input_type': {
    en: 'Conditions of type {type} are not supported: only texts, numbers, true and false are. Rules with one were left out.',
    de: 'Bedingungen vom Typ {type} gehen nicht, nur Texte, Zahlen, true und false. Regeln damit wurden ausgelassen.',
  },
  'dmn.input_twice': {
    en: 'A column before this one asks the same. Join the two; rules with a condition here were left out.',
    de: 'Eine Spalte davor fragt dasselbe. Legen Sie beide zusammen; Regeln mit einer Bedingung hier wurden ausgelassen.',
  },
  'dmn.allowed_values': {
    en: 'These allowed values could not be taken over exactly. List the values, or give one range.',
    de: 'Diese erlaubten Werte ließen sich nicht genau übernehmen. Zählen Sie die Werte auf, oder geben Sie einen Bereich an.',
  },
  'dmn.unquoted': {
    en: '{word} stands without quotes, which means a variable. Put it in quotes if it is a value.',
    de: '{word} steht ohne Anführungszeichen, meint also eine Variable. Setzen Sie welche, wenn es ein Wert ist.',
  },
  'dmn.not_a_literal': {
    en: 'This output is computed. Only texts in quotes, numbers, true and false are read here.',
    de: 'Diese Ausgabe wird berechnet. Gelesen werden nur Texte in Anführungszeichen, Zahlen, true und false.',
  },
  'dmn.entries': {
    en: 'The rule has more or fewer entries than the table has columns, so it was left out.',
    de: 'Die Regel hat mehr oder weniger Einträge als die Tabelle Spalten und wurde ausgelassen.',
  },
  'dmn.output_unused': {
    en: 'Nothing was taken from this output: it says neither who decides nor who takes part.',
    de: 'Aus dieser Ausgabe wurde nichts übernommen: Sie sagt weder, wer entscheidet, noch, wer mitwirkt.',
  },
  'dmn.within': {
    en: 'This is no time limit. Write it as "24 hours" or "2 working days".',
    de: 'Das ist keine Frist. Schreiben Sie sie als "24 hours" oder "2 working days".',
  },
  'dmn.extension': {
    en: 'What this file says beside its tables is damaged; only the tables were read.',
    de: 'Was diese Datei neben ihren Tabellen sagt, ist beschädigt; gelesen wurden nur die Tabellen.',
  },
  'dmn.no_rules': {
    en: 'There is no decision table to write: no activity asked for has rules with conditions.',
    de: 'Es gibt keine Entscheidungstabelle zu schreiben: Keine der Aktivitäten hat Regeln mit Bedingungen.',
  },
} satisfies Catalogue
