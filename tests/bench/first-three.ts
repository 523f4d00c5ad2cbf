import { type Extent, toWholeExtent } from '../../src/analysis/extent.ts';
import { findMeeting } from '../../src/analysis/meeting/find-meeting.ts';
import { MEETING_REASONS, type Partner } from '../../src/analysis/meeting/meeting.ts';
import { markPartners } from '../../src/analysis/opportunities/candidates.ts';
import { INITIAL_PARAMETERS } from '../../src/analysis/parameters.ts';
import { at } from '../../src/base/assert.ts';
import { NO_FILTERS } from '../../src/network/filters.ts';
import type { Network } from '../../src/network/network.ts';
import { buildVisibility } from '../../src/network/visibility.ts';
import { findBeginning } from '../../src/views/opportunities/find-beginning.ts';
import { toKnown } from '../../src/views/opportunities/to-known.ts';

/** So many of a group are told before anybody asks for more. */
const TOLD = 5;

/** What comes most often, and how often. */
function findMost(all: readonly string[]): readonly [string, number] {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0] as const);
}

/**
 * The table in README.md: how many of all who can ask, on the map as it opens, are told the same three first in each
 * group, and who stands among the first three most often; below it who is the first to introduce most often, and with whom one is told
 * to begin.
 */
export function toFirstThreeTable(network: Network): string {
  const extent: Extent = buildVisibility(network, NO_FILTERS, null);
  const partners = markPartners(network, toWholeExtent(network));
  const name = (node: number) => at(network.nodes, node).label.en;
  const meetings = network.nodes.flatMap(({ id }, node) =>
    partners[node] ? [findMeeting(network, extent, { ...INITIAL_PARAMETERS.opportunities, actor: id })] : [],
  );
  const told = (place: number): readonly (readonly Partner[])[] =>
    meetings.map(({ groups }) => at(groups, place).partners).filter(({ length }) => length > 0);
  const lines = MEETING_REASONS.flatMap((reason, place) => {
    const threes = told(place).map((found) => found.slice(0, 3).map(({ node }) => name(node)));
    if (threes.length === 0) return [];
    const [same, times] = findMost(
      threes.filter(({ length }) => length === 3).map((names) => names.toSorted().join(', ')),
    );
    const [one, often] = findMost(threes.flat());
    return [`| ${reason} | ${threes.length} | ${times}: ${same} | ${often}: ${one} |`];
  });
  const introducers = MEETING_REASONS.flatMap((_, place) =>
    told(place).flatMap((found) =>
      found.slice(0, TOLD).flatMap(({ introducers: [first] }) => (first ? [name(first.node)] : [])),
    ),
  );
  const [host, times] = findMost(introducers);
  const begun = meetings.map((meeting) => findBeginning(meeting, toKnown(network, network)));
  const begins = begun.flatMap((steps) => steps.map(({ partner }) => name(partner.node)));
  const [first, often] = findMost(begins);
  const asked = begun.flat().flatMap(({ introducer }) => introducer ?? []).length;
  return [
    '| Group | Asked by | The same three first | Most often among them |',
    '| --- | --- | --- | --- |',
    ...lines,
    '',
    `The first to introduce is ${host} in ${times} of ${introducers.length} rows that name somebody.`,
    '',
    `With three or two names begin ${begun.filter(({ length }) => length > 0).length} of ${begun.length}: with ${new Set(begins).size} different ones in all, most often with ${first} (${often}); ${asked} of these ${begins.length} come through somebody else, the others are written to directly.`,
  ].join('\n');
}
