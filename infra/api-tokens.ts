import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import type { WorkFunction } from '#infra/work-function.ts';

const tokenCharacters = 40;

/** The bearer tokens (see lambdas/adapters/tokens.ts for the form). The deployment makes a first one that may do everything. */
export class ApiTokens extends Construct {
  readonly arn: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const secret = new Secret(this, 'Secret', {
      generateSecretString: { passwordLength: tokenCharacters, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    Validations.of(secret).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason:
        'Tokens are handed to people and desks; changing them by a clock would lock everyone out at once.',
    });
    this.arn = secret.secretArn;
  }

  grantRead(to: WorkFunction): void {
    to.allow(['secretsmanager:GetSecretValue'], [this.arn]);
  }
}
