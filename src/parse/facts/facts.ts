import type { Problem, Report } from '../../report/report.ts';
import type { Folded } from '../fold/fold.ts';
import { damagedDate } from '../problems.ts';
import { findPeriod, listDates } from './dates.ts';
import { findIssued } from './issued.ts';
import { breakJoinedLines } from './joinedLines.ts';
import { findOrganization } from './organization.ts';
import { findTitle, type Title } from './title.ts';
import { decideYear, findSpokenYear } from './year.ts';
import { listYearPlaces } from './yearPlaces.ts';

/** What a report says about itself; null for what it does not say. */
export interface Facts extends Pick<Report, 'title' | 'organization' | 'year' | 'period' | 'issued'> {
  readonly problems: readonly Problem[];
}

/**
 * Reads who reports on which year; `tables` is where the tables stand, folded: nothing behind them is a title. `pageTitle`
 * is what the page calls itself, folded, for a text that names no report.
 */
export function findFacts(
  folded: Folded,
  tables: { readonly from: number; readonly to: number },
  pageTitle: string,
): Facts {
  const text = breakJoinedLines(folded.text);
  const named = findPageTitle(pageTitle);
  const printed = findTitle(text.slice(0, findBody(text, tables.from))) ?? findTitle(text.slice(0, tables.from));
  const title = printed ?? named;
  const years = listYearPlaces(text);
  const dates = listDates(text, years);
  const period = findPeriod(text, dates);
  const year = decideYear({
    titled: title?.year ?? null,
    period: period?.value ?? null,
    spoken: findSpokenYear(text, years),
  });
  const damaged = period?.damaged
    ? [damagedDate(folded.toSource(period.span), text.slice(period.span.from, period.span.to))]
    : [];
  return {
    title: title?.text ?? null,
    organization:
      findOrganization(text, { titled: printed?.organization ?? null, bodyFrom: tables.to }) ??
      named?.organization ??
      null,
    year,
    period: period?.value ?? null,
    issued: findIssued(text, { bodyFrom: tables.to, ended: endOf(year, title), dates }) ?? null,
    problems: damaged,
  };
}

/** The year in which what is reported on begins to end: a school's year ends in summer. */
function endOf(year: number | null, title: Title | undefined): number | null {
  return year !== null && title?.text.includes('学年') ? year - 1 : year;
}

/** A page calls itself by the report's title and by those of the site and its columns, with a sign between them. */
function findPageTitle(name: string): Title | undefined {
  return name === '' ? undefined : findTitle(name.replace(/[\s_|>–—-]/g, '\n'));
}

/** Where the first section begins, or the first table where none does. */
function findBody(text: string, tables: number): number {
  const heading = HEADING.exec(text)?.index ?? tables;
  return Math.min(heading, tables);
}

const HEADING = /(?:^|\n)[ |#*]{0,8}[一1]\s?[、.]\s?(?:总体|概述|基本|工作|概况|主要)/;
