import { insertPerson } from '@regiovast/db/people/write-people';
import type { Session } from '@regiovast/db/store/store';
import type { OrganisationKind } from '@regiovast/domain/people/organisation';
import { DEMO_ACCOUNTS, NAMED_ACCOUNTS } from './accounts.ts';
import { DEMO_SOURCE } from './calibration.ts';
import { inChunks } from './in-chunks.ts';
import { DEMO_INSURERS, MINISTRY_NAME, PLATFORM_NAME } from './insurers.ts';
import type { Prng } from './prng.ts';
import type { DemoCountry } from './read-country.ts';
import { RHO_AREAS, rhoAreaOf } from './rho-areas.ts';

/** Reference facts of the demo hold from before its first quarter. */
const DEMO_VALID_FROM = '2023-01-01';

export type DemoPerson = { readonly id: string; readonly organisationId: string };
/** Who there is: organisations and people by what others need of them. */
export type DemoWorld = {
  readonly people: readonly DemoPerson[];
  readonly admin: DemoPerson;
  /** By care-office region: one of the insurer that is preferent there. */
  readonly officerOf: ReadonlyMap<string, DemoPerson>;
  /** By RHO area: who works its cases. */
  readonly coordinatorOf: ReadonlyMap<string, DemoPerson>;
  /** By RHO: who decides on accepting a risk; only of the RHO's that the documentation names. */
  readonly managerOf: ReadonlyMap<string, DemoPerson>;
  /** By RHO area: who signs its plans. */
  readonly signerOf: ReadonlyMap<string, DemoPerson>;
  /** By care-office region: who decides on its plans at the insurer that is preferent there. */
  readonly deciderOf: ReadonlyMap<string, DemoPerson>;
  /** By care-office region: the second manager of that insurer, for what one may not approve alone. */
  readonly secondDeciderOf: ReadonlyMap<string, DemoPerson>;
};

/** Writes organisations, working areas, preferent insurers and people. */
export async function writeOrganisations(
  tx: Session,
  country: DemoCountry,
  options: { prng: Prng; createdAt: string; passwordHash: string },
): Promise<DemoWorld> {
  await writeAreas(tx, country);
  const organisationIds = await writeOrganisationRows(tx, options);
  const idOf = (name: string): string => mustGet(organisationIds, name);
  await writePreferentInsurers(tx, idOf);

  const people = new Map<string, DemoPerson>();
  for (const { email, name, organisationName, role } of DEMO_ACCOUNTS) {
    const person = { id: options.prng.idAt(options.createdAt), organisationId: idOf(organisationName) };
    await insertPerson(tx, {
      ...person,
      accountId: options.prng.idAt(options.createdAt),
      name,
      email,
      roles: [role],
      passwordHash: options.passwordHash,
      createdAt: new Date(options.createdAt),
    });
    people.set(email, person);
  }
  return {
    people: [...people.values()],
    admin: mustGet(people, 'beheer@regiovast.example'),
    officerOf: new Map(
      DEMO_INSURERS.flatMap(({ slug, regions }) =>
        regions.map((region) => [region, mustGet(people, `inkoper@${slug}.example`)]),
      ),
    ),
    coordinatorOf: new Map(
      RHO_AREAS.map(({ code, slug }) => [code, mustGet(people, `coordinator@${slug}.example`)]),
    ),
    managerOf: new Map(
      NAMED_ACCOUNTS.filter(({ role }) => role === 'rhoManager').map(({ email, organisationName }) => [
        idOf(organisationName),
        mustGet(people, email),
      ]),
    ),
    signerOf: new Map(RHO_AREAS.map(({ code, slug }) => [code, mustGet(people, `manager@${slug}.example`)])),
    deciderOf: new Map(
      DEMO_INSURERS.flatMap(({ slug, regions }) =>
        regions.map((region) => [region, mustGet(people, `manager@${slug}.example`)]),
      ),
    ),
    secondDeciderOf: new Map(
      DEMO_INSURERS.flatMap(({ slug, regions }) =>
        regions.map((region) => [region, mustGet(people, `directeur@${slug}.example`)]),
      ),
    ),
  };
}

async function writeAreas({ q, t }: Session, country: DemoCountry): Promise<void> {
  await q
    .insert(t.regions)
    .values(
      RHO_AREAS.map(({ code, name }) => ({ code, name, type: 'rhoArea' as const, source: DEMO_SOURCE })),
    );
  const memberships = country.municipalities.map((municipality) => ({
    regionCode: rhoAreaOf(municipality).code,
    municipalityCode: municipality.code,
    validFrom: DEMO_VALID_FROM,
    source: DEMO_SOURCE,
  }));
  await inChunks(memberships, (chunk) => q.insert(t.regionMemberships).values(chunk));
}

async function writeOrganisationRows(
  { q, t }: Session,
  { prng, createdAt }: { prng: Prng; createdAt: string },
): Promise<Map<string, string>> {
  const kinds: readonly (readonly [OrganisationKind, string, string | null])[] = [
    ...DEMO_INSURERS.map(({ name }) => ['insurer', name, null] as const),
    ['ministry', MINISTRY_NAME, null],
    ['platform', PLATFORM_NAME, null],
    ...RHO_AREAS.map(({ name, code }) => ['rho', name, code] as const),
  ];
  const rows = kinds.map(([kind, name, areaCode]) => ({ id: prng.idAt(createdAt), kind, name, areaCode }));
  await q.insert(t.organisations).values(rows);
  return new Map(rows.map(({ id, name }) => [name, id]));
}

/** The unverified proxies of the reference data make way: in the demo's world others are preferent. */
async function writePreferentInsurers({ q, t }: Session, idOf: (name: string) => string): Promise<void> {
  await q.delete(t.preferentInsurers);
  await q.insert(t.preferentInsurers).values(
    DEMO_INSURERS.flatMap(({ name, regions }) =>
      regions.map((regionCode) => ({
        regionCode,
        validFrom: DEMO_VALID_FROM,
        insurerName: name,
        organisationId: idOf(name),
        isVerified: true,
        source: DEMO_SOURCE,
      })),
    ),
  );
}

function mustGet<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`the demo has no ${key}`);
  return value;
}
