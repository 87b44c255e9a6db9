/**
 * Zones of the sentences of 23 training papers, by hand: b background, a aim, m method, r result; - where two would do
 * or the sentence only says where the code is.
 */
export const ZONE_LABELS: Readonly<Record<string, string>> = {
  'acl2021/2021.acl-long.169': 'bbammmr',
  'coling2020/2020.coling-main.412': 'ammrrr',
  'icml2018/2137': 'bamr',
  'wacv2023/e69d2b7fc0': 'bbammr',
  'coling2020/2020.coling-industry.11': 'bbbamrrr',
  'cvpr2019/1189': 'bbbbammr-',
  'iccv2015/75f303cc8b': 'bbammmmmrr',
  'naacl2024/2024.naacl-long.228': 'bbbarrr-',
  'naacl2024/2024.naacl-long.388': 'baamrmr',
  'wacv2020/1f06ba0fd9': 'abbmmmr',
  'iclr2018/H1MczcgR-': 'bbb-mrr',
  'icra2010/5509691': 'baamr',
  'ijcai2020/paper39': 'bba-mrr',
  'icml2019/3647': 'bbbbamr',
  'acl2022/2022.acl-long.466': 'ammmmrrr-',
  'eccv2022/532559c467': 'bbbammrr',
  'uai2022/613ff95e25': 'bbbamr',
  'cvpr2018/3021251588': 'a-mmr',
  'ijcai2021/paper596': 'bba',
  'colm2024/TQdd1VhWbe': 'barrr-r',
  'wacv2023/196a5ec03f': 'bbammmm',
  'wacv2023/a15314b3e2': 'bbammmmrr',
  'nips2018/11744': 'bbammrrr',
}
