import { type RemovalPolicy, Validations } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import type { WorkFunction } from '#infra/work-function.ts';

const tokenCharacters = 40;

export interface ApiTokensProps {
  removal: RemovalPolicy;
  /** ARN of a secret from an earlier deployment. */
  existing?: string | undefined;
}

/** The bearer tokens (see lambdas/adapters/runtime/tokens.ts for the form). The deployment creates a first one with all rights. */
export class ApiTokens extends Construct {
  readonly arn: string;

  constructor(scope: Construct, id: string, { removal, existing }: ApiTokensProps) {
    super(scope, id);
    this.arn = existing ?? makeSecret(this, removal);
  }

  grantRead(to: WorkFunction): void {
    to.allow(['secretsmanager:GetSecretValue'], [this.arn]);
  }
}

function makeSecret(scope: Construct, removalPolicy: RemovalPolicy): string {
  const secret = new Secret(scope, 'Secret', {
    generateSecretString: { passwordLength: tokenCharacters, excludePunctuation: true },
    removalPolicy,
  });
  Validations.of(secret).acknowledge({
    id: 'AwsSolutions-SMG4',
    reason:
      'Tokens are handed to people and desks; changing them by a clock would lock everyone out at once.',
  });
  return secret.secretArn;
}
