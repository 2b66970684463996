import path from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { EmbeddingModelId } from '#adapters/embedding-models.ts';
import { readSourcesFile } from '#adapters/sources-file.ts';
import { DatelineStack } from '#infra/dateline-stack.ts';

const sourcesFile = path.resolve(process.env.SOURCES ?? 'sources.yaml');
// A mistake in the file stops the synth here, not the first fetch after a deployment.
readSourcesFile(sourcesFile);

const app = new App();
new DatelineStack(app, 'Dateline', {
  description: 'Dateline: many agencies, one story, every sentence traced.',
  sourcesFile,
  embeddingModelId: EmbeddingModelId.parse(app.node.tryGetContext('embeddingModelId')),
  publicReads: app.node.tryGetContext('publicReads') === 'true',
});
Validations.of(app).addPlugins(new AwsSolutionsChecks());
