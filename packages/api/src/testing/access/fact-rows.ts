import { PLAIN_WEIGHTS } from '@regiovast/domain/outlook/weights.fixture';
import { cells, everybody, platformOnly, type Row } from './access-cells.ts';

/** Who may call which procedure of people, regions, indicators and the pressure score, typed by hand. */
export const FACT_ROWS: Record<string, Row> = {
  'people.me': { call: (as) => as.people.me(), inside: everybody },
  'people.list': { call: (as) => as.people.list(), inside: everybody },
  'people.organisations': { call: (as) => as.people.organisations(), inside: platformOnly },
  'people.addOrganisation': {
    call: (as, _target, world) => as.people.addOrganisation({ name: world.deps.ids.next(), kind: 'rho' }),
    inside: platformOnly,
  },
  'people.invite': {
    call: (as, _target, world) =>
      as.people.invite({
        email: `${world.deps.ids.next()}@nieuw.example`,
        organisationId: world.organisationIds.noord,
        roles: ['insurerViewer'],
      }),
    inside: platformOnly,
  },
  'regions.overview': { call: (as) => as.regions.overview({}), inside: everybody },
  'regions.get': { call: (as) => as.regions.get({ code: 'ZK09' }), inside: everybody },
  'indicators.catalogue': { call: (as) => as.indicators.catalogue({}), inside: everybody },
  'indicators.get': { call: (as) => as.indicators.get({ code: 'OWNERS_NIVEL' }), inside: everybody },
  'indicators.ofRegion': { call: (as) => as.indicators.ofRegion({ code: 'ZK31' }), inside: everybody },
  'regions.divisions': { call: (as) => as.regions.divisions(), inside: everybody },
  'regions.movers': { call: (as) => as.regions.movers({}), inside: everybody },
  'regions.similar': { call: (as) => as.regions.similar({ code: 'ZK09' }), inside: everybody },
  'regions.boundaries': {
    call: (as) => as.regions.boundaries({ regionType: 'province' }),
    inside: everybody,
  },
  'regions.kept': { call: (as) => as.regions.kept({}), inside: platformOnly },
  'regions.keptOne': { call: (as) => as.regions.keptOne({ code: 'ZK09' }), inside: platformOnly },
  'regions.add': {
    call: (as, _target, world) =>
      as.regions.add({
        type: 'custom',
        name: world.deps.ids.next(),
        source: 'proef',
        from: '2026-11-19',
        municipalityCodes: ['GM0014'],
      }),
    inside: platformOnly,
  },
  'regions.rename': {
    call: (as) => as.regions.rename({ code: 'ZK10', knownName: 'Haaglanden', name: 'Haaglanden en Delft' }),
    inside: platformOnly,
  },
  'regions.setMembers': {
    call: (as) =>
      as.regions.setMembers({ code: 'ZK10', from: '2027-01-01', leave: ['GM0518'], source: 'proef' }),
    inside: platformOnly,
  },
  'regions.setPreferent': {
    call: (as) =>
      as.regions.setPreferent({
        code: 'ZK10',
        knownFrom: null,
        from: '2027-01-01',
        insurer: { name: 'Proef' },
        isVerified: false,
        source: 'proef',
      }),
    inside: platformOnly,
  },
  'regions.correctPreferent': {
    call: (as) =>
      as.regions.correctPreferent({
        code: 'ZK09',
        validFrom: '2023-01-01',
        known: { source: 'test', isVerified: true },
        source: 'een brief',
        isVerified: true,
      }),
    inside: platformOnly,
  },
  'regions.exchange': { call: (as) => as.regions.exchange({ code: 'ZK09' }), inside: everybody },
  'regions.setExchange': {
    call: async (as, _target, world) => {
      const { t, q } = world.store.read;
      const rows = await q.select().from(t.exchangeStates);
      const known = rows.filter((row) => row.regionCode === 'ZK09').map((row) => row.id);
      return as.regions.setExchange({
        code: 'ZK09',
        knownId: known.toSorted().at(-1) ?? null,
        state: 'pilot',
        from: '2026-11-01',
        placedPatients: null,
        source: 'proef',
      });
    },
    inside: cells('403', '403', '403', 'ok', 'ok', '403', '403', 'ok'),
    // Everybody knows the region; of another's area one states nothing.
    outside: cells('403', '403', '403', '403', '403', '403', '403', 'ok'),
  },
  'regions.timeline': { call: (as) => as.regions.timeline({ code: 'ZK09' }), inside: everybody },
  'people.areas': { call: (as) => as.people.areas(), inside: platformOnly },
  'people.setArea': {
    call: (as, _target, world) =>
      as.people.setArea({
        organisationId: world.organisationIds.rhoNoord,
        knownAreaCode: 'RA01',
        areaCode: 'RA01',
      }),
    inside: platformOnly,
  },
  'outlook.weights': { call: (as) => as.outlook.weights(), inside: everybody },
  'outlook.previewWeights': {
    call: (as) => as.outlook.previewWeights({ payload: PLAIN_WEIGHTS }),
    inside: platformOnly,
  },
  'outlook.setWeights': {
    call: async (as) =>
      as.outlook.setWeights({
        payload: PLAIN_WEIGHTS,
        validFrom: '2027-01-01',
        reason: 'proef',
        latest: (await as.outlook.weights()).latest,
      }),
    inside: platformOnly,
  },
};
