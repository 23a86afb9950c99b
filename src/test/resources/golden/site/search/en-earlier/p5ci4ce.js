clausebook("p","#'each%#$&$(#23#-#'fine%#$$$$4#'give$$%,+$'rass%#$$$%))#'hors%#$#$%#,#'leav$$$'#&mai$$$$#'need$$%$'$(obodi$$%#'#&out$$%-+#&pai$$$(%%rk$$&&)$$(ermit%#%$$$)(+)'&'#'rail$$%))");
