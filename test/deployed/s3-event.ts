// Event notifications of S3, as Amazon documents them (event version 2.1).
import { type BucketNotification, region } from '#test/deployed/template.ts';

interface CreatedObject {
  bucket: string;
  key: string;
  size: number;
  etag: string;
  role: string;
  /** Grows with every event of a key. */
  sequence: number;
}

/** Where an event of this name on this key is sent. */
export function notificationsFor(
  notifications: readonly BucketNotification[],
  { bucket, key }: { bucket: string; key: string },
  eventName: string,
): BucketNotification[] {
  return notifications.filter(
    ({ bucketArn, events, prefix, suffix }) =>
      bucketArn === `arn:aws:s3:::${bucket}` &&
      key.startsWith(prefix) &&
      key.endsWith(suffix) &&
      events.some((event) => event === `s3:${eventName}` || event === 's3:ObjectCreated:*'),
  );
}

export function objectCreated(
  { id, bucketArn }: BucketNotification,
  { bucket, key, size, etag, role, sequence }: CreatedObject,
  eventName: string,
): string {
  const record = {
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    awsRegion: region,
    eventTime: new Date().toISOString(),
    eventName,
    userIdentity: { principalId: `AWS:AROAEXAMPLE:${role}` },
    requestParameters: { sourceIPAddress: '127.0.0.1' },
    responseElements: {
      'x-amz-request-id': 'C3D13FE58DE4C810',
      'x-amz-id-2': 'FMyUVURIY8/IgAtTv8xRjskZQpcIZ9KG',
    },
    s3: {
      s3SchemaVersion: '1.0',
      configurationId: id,
      bucket: { name: bucket, ownerIdentity: { principalId: 'A3NL1KOZZKExample' }, arn: bucketArn },
      object: {
        key: encodedKey(key),
        size,
        eTag: etag.replaceAll('"', ''),
        sequencer: sequence.toString(16).toUpperCase().padStart(18, '0'),
      },
    },
  };
  return JSON.stringify({ Records: [record] });
}

/** S3 sends this to the queue when the notification is configured. */
export function testEvent(bucket: string): string {
  return JSON.stringify({
    Service: 'Amazon S3',
    Event: 's3:TestEvent',
    Time: new Date().toISOString(),
    Bucket: bucket,
    RequestId: '5582815E1AEA5ADF',
    HostId: '8cLeGAmw098X5cv4Zkwcmo8vvZa3eH3eKxsPzbB9wrR+YstdA6Knx4Ip8EXAMPLE',
  });
}

/** Keys in events are URL-encoded as a form is: a space is a plus sign. */
function encodedKey(key: string): string {
  return key
    .split('/')
    .map((part) => encodeURIComponent(part).replaceAll('%20', '+'))
    .join('/');
}
