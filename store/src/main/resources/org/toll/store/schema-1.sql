-- What makes a database a ledger, and which.
create table toll_ledger (
    version integer not null, -- of this schema
    origin varchar not null   -- name of the log, unique to it
);

-- The log. The text of an entry and its place are hashed; the columns before it repeat what queries need.
create table toll_entry (
    idx bigint not null,        -- place in the log, from 0
    kind varchar not null,      -- claim, source, group, retraction, judgement
    key varchar not null,       -- id of the record; of a retraction, the claim it retracts
    published date,             -- claims and retractions
    withdraws varchar,          -- the claim that this one supersedes, or that this entry retracts
    side varchar,               -- claims only, as all that follow
    metric varchar,
    source varchar,
    first_day date,
    last_day date,
    recorded bigint not null,   -- milliseconds since 1970-01-01 UTC
    leaf_hash varchar not null, -- base64
    body varchar not null       -- the record as canonical JSON
);

-- The state of the log after each append, signed.
create table toll_checkpoint (
    size bigint not null,   -- entries covered
    peaks varchar not null, -- roots of the complete subtrees, base64, separated by spaces
    note varchar not null   -- the signed note
);

-- Keys that signed checkpoints of this ledger.
create table toll_signer (
    name varchar not null,
    public_key varchar not null -- X.509, base64
);
