import { z } from 'zod';

const portSchema = z.coerce.number().int().min(0).max(65_535);

const environmentSchema = z.object({
  PORT: portSchema.default(3000),
  HOST: z.string().default('127.0.0.1'),
  REGIOVAST_DATA: z.string().default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional(),
  REGIOVAST_DEMO: z.enum(['0', '1']).optional(),
  REGIOVAST_SECRET: z.string().min(32).optional(),
  REGIOVAST_PUBLIC_URL: z.url().optional(),
  /** Addresses or networks of proxies, with commas; what they say of who asks is believed. */
  REGIOVAST_TRUSTED_PROXY: z.string().optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  NODE_ENV: z.string().optional(),
});
export type Environment = z.infer<typeof environmentSchema>;

/**
 * Reads the settings (spec section 13); an empty one counts as absent.
 * @throws Error that names every setting that is wrong
 */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(present);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`wrong settings: ${wrong.join('; ')}`);
}
