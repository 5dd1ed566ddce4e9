update province p set body = u.id from portal.unit u where u.tenant_id = p.slug and u.code = 'so-ngoai-vu';

update province p set rules = r.id from portal.rule_set_version r where r.tenant_id = p.slug;

update province p set officer = a.id from portal.app_user a where a.tenant_id = p.slug and a.role = 'province-officer';

update province p set outline = o.id from portal.outline_version o where o.tenant_id = p.slug and o.level = 'PROVINCE';

update province p set unit_outline = o.id from portal.outline_version o where o.tenant_id = p.slug and o.level <> 'PROVINCE';

update province set partners = greatest(3, 20000 * :size * share), leaders = greatest(3, 6000 * :size * share),
       documents = greatest(3, 120000 * :size * share);

-- Years grow, but for the two of the epidemic; the second half is the busier one.
insert into half
with year as (
     select (2016 + o)::integer as year, weight, sum(weight) over () as all_weights
       from unnest(array[0.75, 0.85, 0.95, 0.35, 0.15, 0.7, 1.0, 1.1, 1.2, 1.3]) with ordinality w (weight, o)),
part as (
     select year, n as nth, (year - 2017) * 2 + n as half, make_date(year, 1 + 6 * n, 1) as first,
            (make_date(year, 1 + 6 * n, 1) + interval '6 months - 1 day')::date as last,
            weight / all_weights * (array[0.45, 0.55])[1 + n] as weight
       from year, generate_series(0, 1) n)
select p.slug, p.no, part.half, part.first, part.last,
       greatest(2, 980000 * :size * part.weight * (p.share + case when part.half < 17 then 0 else coalesce(
               (select sum(e.share) from province e where e.successor = p.slug), 0) end))::integer,
       array(select u.id from portal.unit u
              where u.tenant_id = p.slug and u.kind in ('DEPARTMENT', 'DISTRICT', 'COMMUNE')
                and u.valid_from <= part.first and (u.valid_to is null or u.valid_to >= part.last)
              order by u.kind <> 'DEPARTMENT', u.code),
       array(select u.id from portal.unit u
              where u.tenant_id = p.slug and u.kind in ('DEPARTMENT', 'DISTRICT', 'COMMUNE') and u.code <> 'so-ngoai-vu'
                and u.valid_from <= part.first and (u.valid_to is null or u.valid_to >= part.last)
              order by u.code),
       p.body, p.rules
  from province p, part
 where part.last <= p.last and p.body is not null;

analyze half;
