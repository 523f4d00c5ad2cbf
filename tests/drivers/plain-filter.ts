import type { Filters, Focus } from '../../src/network/filters.ts';
import type { Network } from '../../src/network/network.ts';

/**
 * The filters' meaning written down a second time, with sets and repeated scans instead of typed arrays:
 * slow, plain, and independent of the code it checks.
 */
export function plainFilter(network: Network, filters: Filters, focus: Focus | null) {
  const { nodes, edges } = network.dataset;
  const asks = (chosen: readonly string[], option: string) => chosen.length === 0 || chosen.includes(option);
  const roleOf = (id: string) => network.kinds.get(nodes.find((node) => node.id === id)?.kind ?? '')?.role;
  const meaning = (relation: string) => network.relations.get(relation)?.role;
  const saysWhere = [...network.relations.values()].some((relation) => relation.role === 'place');
  const isActor = (id: string) => ['person', 'initiative', 'other'].includes(roleOf(id) ?? 'other');
  const counting = edges.filter(
    (edge) => asks(filters.layers, edge.layer) && asks(filters.certainties, edge.certainty ?? 'medium'),
  );
  const drawn = counting.filter((edge) => asks(filters.relations, edge.relation));

  const tied = (id: string, role: string, relationRole?: string) => {
    const ends = counting
      .filter((edge) => !relationRole || meaning(edge.relation) === relationRole)
      .flatMap((edge) => {
        // A relation that means a place or theme is read from its source, unless only the source is one.
        const both = [edge.source === id ? edge.target : '', edge.target === id ? edge.source : ''];
        // Nobody is from a place that they only speak of.
        if (!relationRole && role === 'place' && saysWhere && isActor(id) && meaning(edge.relation) !== 'place')
          return [];
        // What is larger is not counted among those of what is smaller.
        if (!relationRole && meaning(edge.relation) === 'region') return [both[1]];
        if (!relationRole && meaning(edge.relation) === 'part') return [both[0]];
        if (!relationRole) return both;
        return roleOf(edge.target) === role ? [both[0]] : [both[1]];
      });
    return ends.filter((end): end is string => !!end && roleOf(end) === role);
  };
  const self = (id: string, role: string) => (roleOf(id) === role ? [id] : []);
  const homes = (id: string) => tied(id, 'place', 'place');
  const founders = (id: string) => {
    return counting
      .filter((edge) => meaning(edge.relation) === 'founding' && edge.target === id)
      .map((edge) => edge.source);
  };
  const founded = (id: string) => {
    return counting
      .filter((edge) => meaning(edge.relation) === 'founding' && edge.source === id)
      .map((edge) => edge.target);
  };
  const allHomes = (id: string) => [...homes(id), ...founders(id).flatMap(homes)];
  const shownIn = (session: string) =>
    counting
      .filter((edge) => meaning(edge.relation) === 'session')
      .flatMap((edge) => {
        if (roleOf(edge.target) === 'session') return edge.target === session ? [edge.source] : [];
        return edge.source === session ? [edge.target] : [];
      });
  const sessions = (id: string) =>
    new Set([
      ...self(id, 'session'),
      ...(roleOf(id) === 'event' ? [] : tied(id, 'session')),
      ...founders(id).flatMap((founder) => tied(founder, 'session', 'session')),
    ]);
  /** Places with all that hold them, and what holds these, by ties or by geography. */
  const widen = (places: readonly string[]): string[] => {
    const more = places.flatMap((place) => [
      ...(nodes.find(({ id }) => id === place)?.within ?? []),
      ...counting.filter((edge) => meaning(edge.relation) === 'region' && edge.target === place).map((e) => e.source),
    ]);
    const all = [...new Set([...places, ...more.filter((id) => roleOf(id) === 'place')])];
    return all.length > places.length ? widen(all) : all;
  };
  const options: Record<string, (id: string) => Iterable<string>> = {
    kinds: (id) => [nodes.find((node) => node.id === id)?.kind ?? ''],
    places: (id) =>
      widen([
        ...new Set([
          ...self(id, 'place'),
          ...tied(id, 'place'),
          ...founders(id).flatMap(homes),
          ...(roleOf(id) === 'session' ? shownIn(id).flatMap(allHomes) : []),
        ]),
      ]),
    themes: (id) => [
      ...self(id, 'theme'),
      ...tied(id, 'theme'),
      ...founded(id).flatMap((initiative) => tied(initiative, 'theme', 'theme')),
    ],
    sessions,
    days: (id) =>
      [...sessions(id)].map((session) => {
        return String(nodes.find((node) => node.id === session)?.session?.day ?? 'unstated');
      }),
  };
  const told = (id: string) => nodes.find((node) => node.id === id)?.editions ?? [];
  const isContext = (id: string) => ['place', 'theme', 'session', 'event'].includes(roleOf(id) ?? '');
  options.editions = (id) => {
    const role = roleOf(id) ?? '';
    const isLed = role === 'place' || role === 'theme';
    if (!isContext(id) || (told(id).length > 0 && !isLed)) return told(id);
    const people = nodes.map((node) => node.id).filter((other) => !isContext(other));
    const touching = edges.filter(({ source, target }) => source === id || target === id);
    const members =
      role === 'event'
        ? touching.flatMap(({ source, target }) => [source, target]).filter((other) => people.includes(other))
        : people.filter((other) => [...(options[`${role}s`]?.(other) ?? [])].includes(id));
    // Ties to options of a kind say in which editions; in one that tells of none the members do.
    const ofRole = counting.filter(({ source, target }) => (roleOf(source) === role) !== (roleOf(target) === role));
    const isTold = (other: string, edition: string) => {
      const own = ofRole.filter(({ source, target }) => [source, target].sort().join() === [id, other].sort().join());
      const isSpeaking = ofRole.some(({ editions }) => editions?.includes(edition));
      return !isSpeaking || own.length === 0 || own.some(({ editions }) => editions?.includes(edition) ?? true);
    };
    const led = (other: string) => told(other).filter((edition) => role === 'event' || isTold(other, edition));
    return [...told(id), ...members.flatMap(led)];
  };
  const degree = (id: string) => counting.filter((edge) => edge.source === id || edge.target === id).length;
  let around = new Set(focus ? [focus.node] : []);
  for (let step = 0; focus && step < focus.depth; step++) {
    const touching = drawn.filter((edge) => around.has(edge.source) || around.has(edge.target));
    around = new Set([...around, ...touching.flatMap((edge) => [edge.source, edge.target])]);
  }
  const passes = (id: string) => {
    for (const facet of ['kinds', 'places', 'themes', 'sessions', 'days', 'editions'] as const) {
      const own = [...(options[facet]?.(id) ?? [])];
      if (filters[facet].length > 0 && !own.some((option) => filters[facet].includes(option))) return false;
    }
    const touches = drawn.some((edge) => edge.source === id || edge.target === id);
    if (filters.relations.length > 0 && !touches) return false;
    if (filters.degree && (degree(id) < filters.degree[0] || degree(id) > filters.degree[1])) return false;
    return !focus || around.has(id);
  };
  const shown = nodes.map(({ id }) => id).filter(passes);
  const isTimely = (edge: (typeof edges)[number]) =>
    filters.editions.length === 0 || !edge.editions || edge.editions.some((one) => filters.editions.includes(one));
  const named = [...filters.places, ...filters.themes, ...filters.sessions, ...(focus ? [focus.node] : [])];
  const frame = nodes.map(({ id }) => id).filter((id) => named.includes(id) && !shown.includes(id));
  const there = [...shown, ...frame];
  const ties = drawn.filter((edge) => there.includes(edge.source) && there.includes(edge.target) && isTimely(edge));
  return { nodes: shown, frame, edges: ties.map(({ id }) => id), degrees: nodes.map(({ id }) => degree(id)) };
}
